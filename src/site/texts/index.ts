import type { Lang } from '../../model/capsule.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Texts } from './texts.ts';

const all: Record<string, Texts> = { fr, en };

/**
 * Texts of the site's pages in a language.
 *
 * @param lang
 *   A language that the project schema allows.
 */
export function textsOf(lang: Lang): Texts {
  const texts = all[lang];
  if (!texts) throw new Error(`The site has no texts in \`${lang}\``);
  return texts;
}
