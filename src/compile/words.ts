/** How long a capsule takes: DESIGN's five minutes, measured. */
import type { Nodes, Root } from 'mdast';
import { finding, type Finding, type Place } from './finding.ts';
import { isComment } from './rules/no-expression.ts';

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

/**
 * Check that a capsule is as short as the project wants it.
 *
 * @param length
 *   What was counted.
 * @param limit
 *   Minutes at most.
 * @param top
 *   Place of the capsule as a whole.
 */
export function checkLength(
  { words, minutes, questions }: { words: number; minutes: number; questions: number },
  limit: number,
  top: Place,
): Finding[] {
  return minutes > limit ? [finding('minutes-limit', top, { minutes, limit, words, questions })] : [];
}

/** Count the words of a capsule that a learner reads: comments and front matter left out. */
export function countReadableWords(root: Root): number {
  return countWords(root.children.map((node) => textOf(node)).join(' '));
}

function textOf(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return isComment(node.value) ? '' : node.value;
  }
  if ('children' in node) {
    // Words of two blocks must not run together; those of `**a**b` must.
    const separator = node.children.some((child) => child.type === 'text') ? '' : ' ';
    return node.children.map((child) => textOf(child)).join(separator);
  }
  if (node.type === 'yaml') return '';
  if (node.type === 'image') return node.alt ?? '';
  return 'value' in node && node.type !== 'mdxjsEsm' ? node.value : ' ';
}
