/**
 * Break a text into lines at its ordinary spaces; a no-break space keeps two words together.
 *
 * @param text
 *   Text without colours.
 * @param width
 *   Columns of the terminal; a longer word stands on a line of its own.
 * @param indent
 *   Spaces before every line but the first.
 */
export function wrap(text: string, width: number, indent: number): string[] {
  const [first = '', ...words] = text.split(' ');
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    if (line.trim() === '' || line.length + 1 + word.length <= width) {
      line += ` ${word}`;
    } else {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent) + word;
    }
  }
  return [...lines, line];
}
