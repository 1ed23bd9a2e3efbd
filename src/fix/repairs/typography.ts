import type { Root, Text } from 'mdast';
import { walk } from '../../compile/visit.ts';
import type { Edit, Repair } from '../edit.ts';

/** Spaces before a mark, or inside French quotes. */
const spaces = / +(?=([:;!?»]))|(?<=«) +/g;
/** Where a colon or semicolon ends a word group and is no smiley, ratio or time. */
const afterColon = /^[:;]+(?=$|[\s»"”*_])/;
const afterMark = /^[!?][!?…]*(?=$|[\s»"”’')\]*_,.;:])/;

/**
 * French typography: a no-break space (U+00A0) before `:` and inside « », a
 * narrow one (U+202F) before `;`, `!` and `?`. Without it a phone puts the mark
 * at the beginning of the next line.
 *
 * Replaces ordinary spaces that are there and adds none, so that it is right
 * in every French-speaking country. Only in the text of paragraphs, lists and
 * tables: not in code, addresses, attributes, front matter, expressions,
 * alternative texts, nor in headings, whose address would change.
 *
 * @param root
 *   Tree of `masked`.
 * @param text
 *   Text of the file.
 * @param masked
 *   What was parsed; where it differs from `text`, nothing is certain.
 */
export function typography(root: Root, text: string, masked: string): Repair[] {
  return walk(root).flatMap(({ node, ancestors }) => {
    if (node.type !== 'text') return [];
    const isApart = ancestors.some(
      (parent) =>
        parent.type === 'heading' ||
        parent.type === 'linkReference' ||
        (parent.type === 'link' && isBare(parent)),
    );
    return isApart ? [] : textEdits(node, text, masked).map((edit) => [edit]);
  });
}

/** `https://example.org` as it is: its text is its address. */
function isBare(link: { url: string; children: readonly unknown[] }): boolean {
  const [child] = link.children as readonly { value?: string }[];
  return child?.value !== undefined && link.url.endsWith(child.value);
}

function textEdits(node: Text, text: string, masked: string): Edit[] {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const source = text.slice(from, to);
  if (source !== masked.slice(from, to)) return [];
  return Array.from(source.matchAll(spaces)).flatMap(({ index, 0: found, 1: mark }) => {
    const start = from + index;
    const end = start + found.length;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (/^[ \t>]*$/.test(line) || /[\s\u00A0\u202F]$/.test(line)) return [];
    const narrow = mark !== undefined && ';!?'.includes(mark);
    const rest = source.slice(index + found.length);
    if (mark === undefined && /^(?:$|\s)/.test(text.slice(end, end + 1))) return [];
    if (mark !== undefined && mark !== '»' && !afterColon.test(rest) && !afterMark.test(rest)) return [];
    return [{ start, end, text: narrow ? '\u202F' : '\u00A0' }];
  });
}
