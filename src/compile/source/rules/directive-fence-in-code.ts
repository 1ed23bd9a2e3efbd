import { finding } from '../../finding.ts';
import { blank, type Problem, type Source } from '../source.ts';

/**
 * `directive-fence-in-code`: inside a container, no line of code or comment is `:::`.
 *
 * remark-directive looks for the closing fence before it looks for code: the
 * container ends there, in the middle of the block.
 *
 * - bad: a block of code with a line `:::`, inside `:::case`
 * - good: the same outside the container, or with the container opened and closed by `::::`
 */
export function directiveFenceInCode({ lines, place }: Source): Problem[] {
  const problems: Problem[] = [];
  const open: number[] = [];
  for (const line of lines) {
    if (line.fence?.kind === 'open') open.push(line.fence.colons);
    if (line.fence?.kind === 'close') open.pop();
    if (line.kind !== 'code' && line.kind !== 'comment') continue;
    const match = /^([ \t]*)(:{3,})[ \t]*$/.exec(line.text);
    const colons = match?.[2]?.length ?? 0;
    if (!match || !open.some((size) => size <= colons)) continue;
    const start = line.start + (match[1]?.length ?? 0);
    problems.push({
      finding: finding('directive-fence-in-code', place(start, start + colons), { found: match[2] ?? '' }),
      repairs: [blank(line.text, line.start)],
    });
  }
  return problems;
}
