import type { Lang } from '../../model/capsule.ts';
import { all } from './all.ts';
import type { Texts } from './texts.ts';

const languages: Readonly<Record<string, Texts>> = all;

/**
 * Texts of the site's pages in a language.
 *
 * @param lang
 *   A language that the project schema allows.
 */
export function textsOf(lang: Lang): Texts {
  const texts = languages[lang];
  if (!texts) throw new Error(`The site has no texts in \`${lang}\``);
  return texts;
}
