import { finding } from '../../finding.ts';
import { blank, tokensOf, type Problem, type Repair, type Source } from '../source.ts';

/**
 * `no-html-comment`: comments are written the MDX way.
 *
 * MDX stops at `<!--`.
 *
 * - bad: `<!-- à relire -->`
 * - good: `{/* à relire *\/}`
 */
export function noHtmlComment(source: Source): Problem[] {
  return tokensOf(source, 'htmlComment').map(({ start, end }) => {
    const found = source.text.slice(start, end);
    return {
      finding: finding('no-html-comment', source.place(start, end), {}),
      repairs: [repair(found, start)],
    };
  });
}

function repair(found: string, start: number): Repair {
  if (!found.endsWith('-->')) return { start, text: '‹' };
  // Over several lines a comment may hold what ends a block; on one it is what the author will write.
  if (found.includes('\n')) return blank(found, start);
  return { start, text: `{/* ${found.slice(4, -3).replaceAll('*/', '  ')}*/}` };
}
