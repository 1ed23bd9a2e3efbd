import { finding } from '../../finding.ts';
import { readAttributes, type Attribute } from '../attributes.ts';
import type { Problem, Source } from '../source.ts';

/**
 * `directive-attribute-unique`: no attribute is given twice.
 *
 * The last one would win without a word; `#a` and `id=a` are the same attribute.
 *
 * - bad: `:::question{#arret points=1 points=2}`
 * - good: `:::question{#arret points=2}`
 */
export function directiveAttributeUnique({ lines, place }: Source): Problem[] {
  const problems: Problem[] = [];
  for (const line of lines) {
    const range = line.fence?.attributes;
    if (!range) continue;
    const offset = line.start + range.start;
    const first = new Map<string, Attribute>();
    for (const attribute of readAttributes(line.text.slice(range.start, range.end)).attributes) {
      const { name, start, end } = attribute;
      const before = first.get(name);
      if (!before) {
        first.set(name, attribute);
        continue;
      }
      const cause = { place: place(offset + before.start, offset + before.end) };
      problems.push({
        finding: finding('directive-attribute-unique', place(offset + start, offset + end), { name }, cause),
        repairs: [],
      });
    }
  }
  return problems;
}
