/** How long a capsule takes: DESIGN's five minutes, measured. */

const wordsPerMinute = 200;
/** 0.4 minute of reading: counted in words, so that no sum is 4.000000000001, and so 5. */
const wordsPerQuestion = 80;

/** Count words as a reader does: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes to read and answer, rounded up; one at least. */
export function countMinutes(words: number, questions: number): number {
  return Math.max(1, Math.ceil((words + wordsPerQuestion * questions) / wordsPerMinute));
}
