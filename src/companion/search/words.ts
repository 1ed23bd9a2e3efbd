/** Which words a text has, for the index and for what is typed. */
import { foldText } from '../../model/typed-answers.ts';

/** A word of a text, and where it stands. */
export interface Word {
  /** Folded: case, accents, œ and æ forgiven. */
  word: string;
  start: number;
  end: number;
}

/** A clause number (`8.1.2`) is one word; an apostrophe or a hyphen ends one: « l’étiquette » is found by its noun. */
const word = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+/gu;

/**
 * Find the words of a text. A letter that stands alone is none: it is an elision
 * (« l’arrêt ») or means nothing by itself. A digit is one.
 *
 * @param text
 *   Plain text in any language that puts spaces between words.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  // Not `matchAll`: Safari 12 has none.
  text.replace(word, (found, start: number) => {
    const folded = foldText(found);
    if (folded.length > 1 || /\d/.test(folded)) {
      words.push({ word: folded, start, end: start + found.length });
    }
    return found;
  });
  return words;
}
