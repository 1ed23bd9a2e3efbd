import { finding } from '../../finding.ts';
import type { Problem, Source } from '../source.ts';

/**
 * `feedback-line`, as far as its spaces are concerned: a feedback has ordinary
 * spaces before its `>`.
 *
 * No-break spaces, which Word and some keyboards type, are letters to Markdown:
 * the line goes on with the answer, and tells beforehand whether it is right.
 *
 * - bad: two no-break spaces, `> Non, la machine tourne.`
 * - good: two ordinary ones
 */
export function feedbackSpaces({ lines, place }: Source): Problem[] {
  return lines.flatMap(({ kind, text, start }) => {
    const found = kind === 'text' ? /^[ \t]*[\u00A0\u202F][ \t\u00A0\u202F]*>/.exec(text)?.[0] : undefined;
    if (found === undefined) return [];
    return {
      finding: finding('feedback-line', place(start, start + found.length), { found }),
      repairs: [{ start, text: found.replace(/[\u00A0\u202F]/g, ' ') }],
    };
  });
}
