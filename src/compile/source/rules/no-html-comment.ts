import { finding } from '../../finding.ts';
import { blank, tokensOf, type Problem, type Source } from '../source.ts';

/**
 * `no-html-comment`: comments are written the MDX way.
 *
 * MDX stops at `<!--`.
 *
 * - bad: `<!-- à relire -->`
 * - good: `{/* à relire *\/}`
 */
export function noHtmlComment(source: Source): Problem[] {
  return tokensOf(source, 'htmlComment').map(({ start, end }) => ({
    finding: finding('no-html-comment', source.place(start, end), {}),
    repairs: [blank(source.text.slice(start, end), start)],
  }));
}
