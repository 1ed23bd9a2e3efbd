import { finding } from '../../finding.ts';
import { blank, tokensOf, type Problem, type Source } from '../source.ts';

/**
 * `comment-closed`: a comment ends where it stands.
 *
 * MDX reads on for the closing `*\/}` and stops at the end of the file, far from
 * the fault. A comment in the middle of a line cannot go on after a blank line.
 *
 * - bad: `{/* à relire`
 * - good: `{/* à relire *\/}`
 */
export function commentClosed(source: Source): Problem[] {
  return tokensOf(source, 'comment')
    .filter((token) => !token.closed)
    .map(({ start, end }) => ({
      finding: finding('comment-closed', source.place(start, start + 3), {}),
      // An end further down shows what was meant; without one the brace becomes a mere bracket.
      repairs: [end > start + 3 ? blank(source.text.slice(start, end), start) : { start, text: '(' }],
    }));
}
