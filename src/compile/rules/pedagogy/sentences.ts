/**
 * Cut a passage into sentences.
 *
 * A semicolon and a colon end one too: the eye rests there. « art. R. 4141-2 »
 * is cut into three, so that what asks for a long sentence keeps silent
 * rather than be wrong.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…;:])["”»’)]*\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}
