/** Changes to a text, told apart from the line endings and byte order mark of its file. */

/** Text to put in the place of a stretch; offsets count LF line endings and no byte order mark. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Edits that make sense only together, in the order of the text. */
export type Repair = readonly Edit[];

/** Put edits, which do not overlap, into a text with LF line endings. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return splice(text, edits, (offset) => offset);
}

/** What the compiler reads of a file: no byte order mark, LF line endings. */
export function withLineFeeds(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Put edits into the text of a file, whose byte order mark and line endings stay.
 *
 * @param raw
 *   Text of the file as it is on disk.
 * @param edits
 *   Edits with the offsets of {@link withLineFeeds}; a new line ends like the first one.
 */
export function applyToRaw(raw: string, edits: readonly Edit[]): string {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  // Only `\r\n` is longer on disk than in what the compiler reads.
  const pairs = Array.from(raw.matchAll(/\r\n/g), ({ index }, before) => index - mark - before);
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  let passed = 0;
  const toRaw = (offset: number): number => {
    while (passed < pairs.length && (pairs[passed] ?? 0) < offset) passed++;
    return offset + mark + passed;
  };
  return splice(
    raw,
    edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', lineEnd) })),
    toRaw,
  );
}

function splice(text: string, edits: readonly Edit[], place: (offset: number) => number): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, place(edit.start)), edit.text);
    from = place(edit.end);
  }
  return parts.join('') + text.slice(from);
}
