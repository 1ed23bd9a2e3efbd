import { all } from './all.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

const languages: Readonly<Record<string, Language>> = all;

/** Languages that a project may publish in, as its schema lists them. */
export const languageCodes = Object.keys(all) as (keyof typeof all)[];

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

/**
 * The language in which readers of one are shown what does not exist in all:
 * their own where it is there, else English, else the first.
 *
 * @param lang
 *   Theirs.
 * @param available
 *   Those in which it exists.
 */
export function nearestLanguage(lang: string, available: readonly string[]): string | undefined {
  return [lang, 'en'].find((each) => available.includes(each)) ?? available[0];
}
