import type { Lang } from '../model/capsule.ts';
import { textsOf } from './texts/index.ts';

const namesIn = new Map<Lang, Intl.DisplayNames>();

/** Name of a language as it stands in a sentence of another: « anglais » in French. */
export function languageNameIn(lang: Lang, other: Lang): string {
  const names = namesIn.get(lang) ?? new Intl.DisplayNames([lang], { type: 'language' });
  namesIn.set(lang, names);
  return names.of(other) ?? other;
}

/**
 * Say of a text that is not in the reader's language in which ones it is.
 *
 * @param lang
 *   The reader's language.
 * @param languages
 *   Those of the text, the one that is shown first.
 */
export function writtenIn(lang: Lang, languages: readonly Lang[]): string {
  const { onlyIn, inSeveral } = textsOf(lang);
  const names = languages.map((other) => languageNameIn(lang, other));
  const [only = '', ...more] = names;
  return more.length > 0 ? inSeveral(new Intl.ListFormat(lang).format(names)) : onlyIn(only);
}

/**
 * Value of a `lang` attribute.
 *
 * @param around
 *   Language of what is around the text.
 * @param lang
 *   Language of the text.
 * @returns
 *   Nothing where it is the same.
 */
export function unlessIn(around: Lang, lang: Lang): Lang | undefined {
  return lang === around ? undefined : lang;
}
