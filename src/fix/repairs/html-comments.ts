import { tokensOf, type Source } from '../../compile/source/source.ts';
import type { Repair } from '../edit.ts';

/** `<!-- à relire -->` becomes `{/* à relire *\/}`; one that is never closed has no certain end. */
export function htmlComments(source: Source): Repair[] {
  return tokensOf(source, 'htmlComment').flatMap(({ start, end }) => {
    const found = source.text.slice(start, end);
    if (!found.endsWith('-->') || found.length < 7) return [];
    const inner = Array.from(found.slice(4, -3).matchAll(/\*\//g), ({ index }) => {
      const at = start + 4 + index + 1;
      return { start: at, end: at, text: ' ' };
    });
    // `{/*` and a `/` right behind it would be fine, a `*` right before `*/` too: no space is needed.
    return [[{ start, end: start + 4, text: '{/*' }, ...inner, { start: end - 3, end, text: '*/}' }]];
  });
}
