import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

const sign = /(?<=[\p{L}\p{N})\]])([~^])([\p{L}\p{N}+−-]{1,4})\1/gu;

/**
 * What is lowered or raised has a tag; `~` and `^`, which do so in other tools,
 * would be printed.
 *
 * - bad: `H~2~O`, `m^3^`
 * - good: `H<sub>2</sub>O`, `m<sup>3</sup>`, `m³`
 */
export const subSupForm: Rule = (root, { text }) =>
  visitNodes(root, 'text').flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    const source = sourceOf(node, text);
    // Written with character references, its offsets are not those of the source.
    if (source !== node.value) return [];
    return Array.from(source.matchAll(sign), ({ 0: found, 1: mark, 2: inside = '', index }) => {
      const tag = mark === '~' ? 'sub' : 'sup';
      const place = placeBetween(text, start + index, start + index + found.length);
      return finding('sub-sup-form', place, { found, expected: `<${tag}>${inside}</${tag}>` });
    });
  });
