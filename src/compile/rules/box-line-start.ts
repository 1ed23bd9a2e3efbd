import type { Parents, Text } from 'mdast';
import { finding, type Finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/** What an author may take for a box, ticked or not; a link in brackets is no text. */
const anyBox = /(?<!\\)\[[ \t\u00A0\u202F]*[xXvV✓✔✗✘]?[ \t\u00A0\u202F]*\]/g;
const boxInLine = /(?<=\S[^\n]*)(?<!\\)(?:[-*+•]|\d[.)])? ?\[[ xX]\](?=\s)/g;

/**
 * A box begins its line, and an answer has one: two answers on one line would
 * be a single one, a second box would be printed and might say the opposite of
 * the first.
 *
 * - bad: `- [x] J'alerte - [ ] Je continue`, `- [ ] [x] J'alerte`, `- [ ] J'alerte [x]`
 * - good: one answer a line, one box each
 */
export const boxLineStart: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    const inContainer = ancestors.some(({ type }) => type === 'containerDirective');
    if (node.type !== 'text' || !inContainer) return [];
    const inLine = matches(node, text, boxInLine, false);
    if (!inAnswer(ancestors)) return inLine;
    const lines = new Set(inLine.map(({ place }) => place.start.line));
    const seconds = matches(node, text, anyBox, true);
    return [...inLine, ...seconds.filter(({ place }) => !lines.has(place.start.line))];
  });

function matches(node: Text, text: string, pattern: RegExp, forSecond: boolean): Finding[] {
  const start = node.position?.start.offset ?? 0;
  return Array.from(sourceOf(node, text).matchAll(pattern), ({ index, 0: found }) => {
    const place = placeBetween(text, start + index, start + index + found.length);
    // With a bullet it is another answer; without, a second box of the same.
    const second = forSecond || found.trimStart().startsWith('[');
    return finding('box-line-start', place, { found, second });
  });
}

/** Whether a text belongs to what a box stands before; feedback is a quote below it. */
function inAnswer(ancestors: readonly Parents[]): boolean {
  const item = ancestors.findLast(({ type }) => type === 'listItem' || type === 'blockquote');
  return item?.type === 'listItem' && typeof item.checked === 'boolean';
}
