import { finding } from '../../finding.ts';
import type { Problem, Source } from '../source.ts';

/**
 * `no-merge-conflict`: nothing is left of a merge that Git could not finish.
 *
 * Both versions of a passage stand in the file, one below the other: ids come
 * twice, containers are cut, and what each rule has to say of it is of no help.
 *
 * - bad: `<<<<<<< HEAD` … `=======` … `>>>>>>> other`
 * - good: one of the two, or both made into one
 */
export function noMergeConflict({ lines, place }: Pick<Source, 'lines' | 'place'>): Problem[] {
  const problems: Problem[] = [];
  let open: number | undefined;
  const report = (from: number, to: number) => {
    problems.push({ finding: finding('no-merge-conflict', place(from, to), {}), repairs: [] });
  };
  for (const { start, text } of lines) {
    if (/^<{7}(?: |$)/.test(text)) open ??= start;
    if (!/^>{7}(?: |$)/.test(text)) continue;
    report(open ?? start, start + text.length);
    open = undefined;
  }
  if (open !== undefined) report(open, open + 7);
  return problems;
}
