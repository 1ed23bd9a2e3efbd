import type { Paragraph } from 'mdast';
import { isQuestion } from '../directives.ts';
import { finding, type Finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

const blank = String.raw`[ \t\u00A0\u202F]`;
/** Signs of word processors, which begin nothing else; theirs of a font of signs are of private use. */
const bullet = new RegExp(String.raw`^([•●▪‣◦\uE000-\uF8FF]${blank}*)\S`, 'u');
/** What begins an item when the next line begins so too: `– `, `a) `, `-Gants`, `1.Couper`. */
const marker = new RegExp(
  String.raw`^((?:[–—·]|\(?[a-z][.)]|\d{1,2}°|\(\d{1,2}\))${blank}+|-(?=\p{L})|\d{1,2}[.)](?=\p{L}))\S`,
  'u',
);
/** Boxes are another rule's. */
const box = /^\S{0,3}\s*\[[^\]]?\]/;

/**
 * An item of a list begins with `- ` or `1. `. With another sign its lines are
 * one paragraph, and run on behind each other.
 *
 * - bad: `• Gants` and on the next line `• Lunettes`; `-Gants`; `a) Couper`
 * - good: `- Gants`, `1. Couper`
 */
export const listForm: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }): Finding[] => {
    if (node.type !== 'paragraph' || !node.position) return [];
    // What would be answers is judged with the question.
    const question = ancestors.find((ancestor) => isQuestion(ancestor));
    const hasAnswers = question?.children.some(({ type }) => type === 'list' || type === 'table');
    if (question && !hasAnswers) return [];
    const found = firstMarker(node, text);
    if (!found) return [];
    const expected = /\d|[a-z]/.test(found.mark) ? '1. ' : '- ';
    const place = placeBetween(text, found.start, found.start + found.mark.length);
    return [finding('list-form', place, { found: found.mark.trim(), expected })];
  });

/** The first line that begins like an item: with a bullet, or followed by another one that begins so. */
function firstMarker(node: Paragraph, text: string): { mark: string; start: number } | undefined {
  let offset = node.position?.start.offset ?? 0;
  const lines = sourceOf(node, text)
    .split('\n')
    .map((line) => {
      const content = line.replace(/^[ \t>]+/, '');
      const start = offset + line.length - content.length;
      offset += line.length + 1;
      // A line that is made to end there is shown as it was meant.
      const ends = / {2}$|\\$|<br ?\/>\s*$/.test(line);
      return { content, start, ends };
    });
  const marks = lines.map(({ content }) => (box.test(content) ? undefined : marker.exec(content)?.[1]));
  for (const [index, { content, start, ends }] of lines.entries()) {
    const sign = box.test(content) ? undefined : bullet.exec(content)?.[1];
    if (sign !== undefined) return { mark: sign, start };
    const mark = marks[index];
    if (mark !== undefined && marks[index + 1] !== undefined && !ends) return { mark, start };
  }
  return undefined;
}
