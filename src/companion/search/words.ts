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

/**
 * Find the words of a text. A letter that stands alone is none: it is an elision
 * (« l’arrêt »), the series of an article (« R. 4323-15 ») or means nothing by
 * itself. A digit is one.
 *
 * @param text
 *   Plain text in any language that puts spaces between words.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  // Not `matchAll`: Safari 12 has none.
  text.replace(word, (found, start: number) => {
    const folded = foldText(found).replace(/(\d)[,-](?=\d)/g, '$1.');
    if (folded.length > 1 || hasDigit(folded)) {
      words.push({ word: folded, start, end: start + found.length });
    }
    return found;
  });
  return words;
}

export function hasDigit(word: string): boolean {
  return /\d/.test(word);
}
