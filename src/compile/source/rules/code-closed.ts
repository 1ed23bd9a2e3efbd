import { finding } from '../../finding.ts';
import { blank, tokensOf, type Problem, type Source } from '../source.ts';

/**
 * `code-closed`: a block of code ends before the file does.
 *
 * Without its closing fence everything below is code: questions, headings and
 * all, without a word from any parser.
 *
 * - bad: ` ``` ` and never another one
 * - good: ` ``` ` above and below the code
 */
export function codeClosed(source: Source): Problem[] {
  return tokensOf(source, 'codeFence')
    .filter((token) => !token.closed)
    .map(({ start, end }) => {
      const fence = source.text.slice(start, end);
      const found = /^(?:`+|~+)/.exec(fence)?.[0] ?? fence;
      return {
        finding: finding('code-closed', source.place(start, start + found.length), { found }),
        repairs: [blank(fence, start)],
      };
    });
}
