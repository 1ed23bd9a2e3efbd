/** Which words a text has, for the index and for what is typed. */
import { foldText } from '../../model/typed-answers.ts';

/** A word of a text, and where it stands. */
export interface Word {
  /** Folded: case, accents, œ and æ forgiven. */
  word: string;
  start: number;
  end: number;
}

/**
 * The number of a clause or an article (`8.1.2`, `4323-15`) is one word; letters
 * before three digits are a word apart (`ISO9001`); an apostrophe or a hyphen
 * ends one: « l’étiquette » is found by its noun.
 */
const word = /\p{N}+(?:[.,\u2010-\u2013-]\p{N}+)+|[\p{L}\p{M}]+(?=\p{N}{3})|[\p{L}\p{N}\p{M}]+/gu;

/** Stands between the series of an article of a French code and its number: « R. 4323-15 », « L.* 12-3 ». */
const seriesGap = /^[.*\s]{0,3}$/;

/**
 * Find the words of a text. A letter that stands alone is none: it is an elision
 * (« l’arrêt ») or means nothing by itself; the series of an article is one
 * together with its number, since L. 4121-1 and R. 4121-1 are two. A digit is one.
 *
 * @param text
 *   Plain text in any language that puts spaces between words.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let series: Word | undefined;
  // Not `matchAll`: Safari 12 has none.
  text.replace(word, (found, start: number) => {
    const folded = foldText(found).replace(/(\d)[,-](?=\d)/g, '$1.');
    const end = start + found.length;
    if (series && folded.includes('.') && seriesGap.test(text.slice(series.end, start))) {
      words.push({ ...series, word: series.word + folded });
    }
    series = /^[lrd]$/.test(folded) ? { word: folded, start, end } : undefined;
    if (folded.length > 1 || hasDigit(folded)) words.push({ word: folded, start, end });
    return found;
  });
  return words;
}

export function hasDigit(word: string): boolean {
  return /\d/.test(word);
}
