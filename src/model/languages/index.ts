import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

const languages: Readonly<Record<string, Language>> = { fr, en };

/** How a label that means "true" begins, in every language: a capsule may be written with another's words. */
export const truths = Object.values(languages).map(({ truth }) => truth);

/**
 * Texts for a language tag.
 *
 * @param lang
 *   For example `fr`, `en`, `fr-ca`: the region is dropped when it has no file
 *   of its own. A language without a file gets English, which more people read
 *   than French.
 */
export function languageOf(lang: string): Language {
  const tag = lang.toLowerCase();
  return languages[tag] ?? languages[tag.split('-')[0] ?? ''] ?? en;
}
