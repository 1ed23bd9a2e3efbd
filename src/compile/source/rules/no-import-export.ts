import { finding } from '../../finding.ts';
import { blank, tokensOf, type Problem, type Source } from '../source.ts';

/**
 * `no-import-export`: a capsule is data, and no block begins with `import ` or `export `.
 *
 * MDX reads such a line as JavaScript, a French sentence about an export
 * included, and stops when it is none.
 *
 * - bad: `import Carte from './carte.js'`, `export des registres : …`
 * - good: `Export des registres : …`
 */
export function noImportExport(source: Source): Problem[] {
  return tokensOf(source, 'esm').map(({ start, end }) => {
    const block = source.text.slice(start, end);
    const found = block.split('\n', 1)[0] ?? '';
    const isCode = /["'{}=*();]|^export default\b/.test(found);
    return {
      finding: finding('no-import-export', source.place(start, start + found.length), { found }),
      // A sentence is read on as one; code would only bring more messages about the same thing.
      repairs: [isCode ? blank(block, start) : { start, text: block.charAt(0).toUpperCase() }],
    };
  });
}
