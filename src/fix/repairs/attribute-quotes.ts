import { directiveAttributeQuotes } from '../../compile/source/rules/directive-attribute-quotes.ts';
import type { Source } from '../../compile/source/source.ts';
import type { Repair } from '../edit.ts';

/** `type=“single”` becomes `type="single"`: what the rule itself reads on with, without its padding. */
export function attributeQuotes(source: Source): Repair[] {
  return directiveAttributeQuotes(source)
    .flatMap(({ repairs }) => repairs)
    .map(({ start, text }) => [{ start, end: start + text.length, text: text.trimEnd() }]);
}
