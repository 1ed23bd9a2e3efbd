import { tokensOf, type Source } from '../../compile/source/source.ts';
import type { Repair } from '../edit.ts';

/** `<br>` becomes `<br />`. */
export function lineBreakElement(source: Source): Repair[] {
  return tokensOf(source, 'tag')
    .filter(({ start, end }) => source.text.slice(start, end) === '<br>')
    .map(({ end }) => [{ start: end - 1, end: end - 1, text: ' /' }]);
}
