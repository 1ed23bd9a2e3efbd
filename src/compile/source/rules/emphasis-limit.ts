import { finding } from '../../finding.ts';
import type { Line, Problem, Source } from '../source.ts';

/** Runs of `*` or `_` in one paragraph. */
const emphasisLimit = 300;

/**
 * `emphasis-limit`: a paragraph has at most 300 marks of emphasis.
 *
 * micromark pairs `*` and `_` in a time that grows with the square of their
 * number in one paragraph when both alternate: 80 kB of `*a_ ` take it 40
 * seconds, and the same text in paragraphs of 300 marks half a second. Other marks
 * (`[`, `` ` ``, `~`, `<`) were measured and cost no more than their length.
 *
 * - bad: `*a_ *a_ *a_ …`
 * - good: a paragraph per idea
 */
export function emphasisLimitRule({ lines, place }: Source): Problem[] {
  const problems: Problem[] = [];
  let first: Line | undefined;
  let count = 0;
  lines.forEach((line, index) => {
    const blank = line.text.trim() === '';
    if (!blank && line.kind === 'text') {
      first ??= line;
      count += line.text.match(/\*+|_+/g)?.length ?? 0;
    }
    if (!first || (!blank && index < lines.length - 1)) return;
    if (count > emphasisLimit) {
      problems.push({
        finding: finding('emphasis-limit', place(first.start, first.start + first.text.length), {
          count,
          limit: emphasisLimit,
        }),
        repairs: [],
      });
    }
    first = undefined;
    count = 0;
  });
  return problems;
}
