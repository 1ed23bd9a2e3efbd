/** Places on the line that opens a container: remark-directive gives none for names and attributes. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Place } from './finding.ts';
import { placeOnLine } from './rules/rule.ts';
import { readAttributes } from './source/attributes.ts';

/**
 * Place of `:::name`, what a message about the whole container points to.
 *
 * @param text
 *   Text that was parsed.
 */
export function openingFence(node: ContainerDirective | LeafDirective, text: string): Place {
  const { line, column, source } = fenceLine(node, text);
  const colons = /^:*/.exec(source)?.[0].length ?? 0;
  return placeOnLine(line, column, column + colons + node.name.length);
}

/**
 * Place of one attribute, `#arret` for `id`; of the fence when it cannot be found.
 *
 * @param text
 *   Text that was parsed.
 */
export function attributePlace(node: ContainerDirective, name: string, text: string): Place {
  const { line, column, source } = fenceLine(node, text);
  const brace = source.indexOf('{');
  const attribute =
    brace < 0
      ? undefined
      : readAttributes(source.slice(brace).trimEnd()).attributes.find((one) => one.name === name);
  if (!attribute) return openingFence(node, text);
  const start = column + brace;
  return placeOnLine(line, start + attribute.start, start + attribute.end);
}

function fenceLine(node: ContainerDirective | LeafDirective, text: string) {
  const { line, column, offset } = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  const start = offset ?? 0;
  const end = text.indexOf('\n', start);
  return { line, column, source: text.slice(start, end < 0 ? text.length : end) };
}
