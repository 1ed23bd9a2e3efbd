import { finding } from '../../finding.ts';
import type { Problem, Source } from '../source.ts';

/** A run of one punctuation character. */
const runLimit = 60;
/** Lines under titles, rules of tables, blanks to fill in: as wide as a wide table. */
const ruleLimit = 500;

/**
 * `punctuation-run-limit`: no endless runs of one punctuation character.
 *
 * Each `*`, `[` or `>` of a run is something a parser has to remember; no text
 * needs sixty of them.
 *
 * - bad: `*****` (two hundred times)
 * - good: `**important**`
 */
export function punctuationRunLimit({ text, place }: Source): Problem[] {
  const problems: Problem[] = [];
  for (const { 0: run, index } of text.matchAll(
    /([!-/:-@[-`{-~\u00A1-\u00BF\u2010-\u2027\u2030-\u205E])\1{60,}/gu,
  )) {
    const limit = /[-=_.·…~#]/u.test(run.charAt(0)) ? ruleLimit : runLimit;
    if (run.length <= limit) continue;
    problems.push({
      finding: finding('punctuation-run-limit', place(index, index + run.length), {
        character: run.charAt(0),
        length: run.length,
        limit,
      }),
      repairs: [],
    });
  }
  return problems;
}
