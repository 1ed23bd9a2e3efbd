/** The boxes of answers, well formed or meant to be. */

/** A line that begins with a box in a form that is not read as one. */
export interface Box {
  /** Offset in the line of the list marker or, without one, of the box. */
  start: number;
  /** Offset behind the box. */
  end: number;
  /** The box and the first word behind it, as they are and as they should be. */
  found: string;
  expected: string;
  /** The whole line in the expected form and at the same length, if there is room. */
  repaired?: string;
}

const boxLine =
  /^((?:[ \t\u00A0\u202F]*>)*[ \t\u00A0\u202F]*)(?:([-+*•–—‣·◦▪●○]|\d{1,3}[.)]|[a-zA-Z][.)])([ \t\u00A0\u202F]*))?(\[[^[\]\n]{0,4}\]|\([ \u00A0\u202FxX]{0,3}\)|[☐☑☒✓✔✗✘])(.*)$/u;
const ticked = /^[xXхХ×✕✖✗✘☒vV✓✔☑√]$/u;

/**
 * Look for a box in a wrong form at the beginning of a line.
 *
 * GFM reads a box only as `- [ ] text` or `- [x] text`, with an ordinary space
 * or a tab; all else is text, and a wrong key ships unnoticed.
 *
 * @param line
 *   A line of text.
 * @param next
 *   The line after it: an answer may begin there.
 * @param defined
 *   Whether a label has a definition (`[v]: https://…`) and so makes a link.
 */
export function readBox(line: string, next: string, defined: (label: string) => boolean): Box | undefined {
  const match = boxLine.exec(line);
  if (!match) return undefined;
  const [, prefix = '', marker = '', gap = '', box = '', after = ''] = match;
  const inner = /^[[(]/.test(box) ? box.slice(1, -1) : box;
  const content = inner.replace(/[\s\u00A0\u202F\p{Default_Ignorable_Code_Point}]/gu, '');
  if (content !== '' && !ticked.test(content) && !/^[☐]$/u.test(content)) return undefined;
  if (!isMeant(marker, box, content, after, defined)) return undefined;

  const checked = content !== '' && content !== '☐';
  const label = after.replace(/^[ \t\u00A0\u202F]+|[ \t\u00A0\u202F]+$/g, '');
  const wellFormed =
    !/[\u00A0\u202F]/.test(prefix) &&
    marker === '-' &&
    /^[ \t]+$/.test(gap) &&
    /^\[[ \txX]\]$/.test(box) &&
    (after.trim() === '' ? label === '' && continuesItem(next) : /^[ \t]+[^\s\u00A0\u202F]/.test(after));
  if (wellFormed) return undefined;
  const expected = checked ? '- [x]' : '- [ ]';
  const start = prefix.length;
  const end = line.length - after.length;
  const [word = '…'] = /^\S{1,20}/.exec(label) ?? [];
  const shown = line
    .slice(start)
    .slice(0, end - start + (after.length - after.trimStart().length) + (label === '' ? 0 : word.length));
  const found = { start, end, found: shown.trimEnd(), expected: `${expected} ${word}` };
  const repaired = repair(line, prefix.replace(/[\u00A0\u202F]/g, ' '), expected, label);
  return repaired === undefined ? found : { ...found, repaired };
}

/** Links, emphasis and words in brackets are no boxes. */
function isMeant(
  marker: string,
  box: string,
  content: string,
  after: string,
  defined: (label: string) => boolean,
): boolean {
  if (box.startsWith('[')) {
    // `[x](address)`, `[x][label]`, `[x]: address`
    if (content !== '' && /^(?:[([]|:)/.test(after)) return false;
    if (content !== '' && defined(content)) return false;
    if (marker === '' && /^[vV]$/.test(content)) return false;
    if (/^[*_]$/.test(marker) && after.startsWith(marker)) return false;
    return true;
  }
  // `( )` and glyphs only at the start of an item; in a sentence they are themselves.
  if (marker === '' || !/^(?:[-+*•–—]|\d)/.test(marker)) return false;
  if (box.startsWith('(')) return /^[-+*•–—]$/.test(marker);
  return /^[☐☑☒]$/u.test(box);
}

/** The item has text on its next line. */
function continuesItem(next: string): boolean {
  return /^[ \t>]+\S/.test(next) && !/^[ \t>]*(?:[-+*>][ \t]|\d{1,9}[.)][ \t]|:::|$)/.test(next);
}

/** The expected form at the same length: less indented, or at the cost of the label's last letters. */
function repair(line: string, prefix: string, expected: string, label: string): string | undefined {
  if (label === '') return undefined;
  for (let indent = prefix; ; indent = indent.slice(0, -1)) {
    const whole = `${indent}${expected} ${label}`;
    if (whole.length <= line.length) return whole.padEnd(line.length);
    if (indent.endsWith(' ')) continue;
    const kept = label.slice(0, line.length - whole.length);
    // A letter less is no harm; half of `**` or `{}` would be.
    const dropped = label.slice(kept.length);
    return kept.length > 0 && /^[\p{L}\p{N} .!?]+$/u.test(dropped)
      ? `${indent}${expected} ${kept}`
      : undefined;
  }
}
