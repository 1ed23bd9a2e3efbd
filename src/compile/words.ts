/** How long a capsule takes: DESIGN's five minutes, measured. */

const wordsPerMinute = 200;
const minutesPerQuestion = 0.4;

/** Count words as a reader does: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes to read and answer, rounded up; one at least. */
export function countMinutes(words: number, questions: number): number {
  // Cents of a minute keep 4.0 from becoming 4.000000000001, and so 5.
  const minutes = Math.round((words / wordsPerMinute + minutesPerQuestion * questions) * 100) / 100;
  return Math.max(1, Math.ceil(minutes));
}
