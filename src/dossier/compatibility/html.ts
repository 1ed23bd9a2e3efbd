/** Features that a page uses: elements, attributes, types of input. */
import { isKnown } from './data.ts';
import type { Found, Use } from './use.ts';

/** A start tag with its attributes. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/**
 * The start tags of a page that we wrote: quoted or plain attributes, `<`
 * escaped in text. What is inside a script or a style sheet is no tag.
 */
export function* tagsOf(html: string): Generator<Tag> {
  const pattern =
    /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>[\s\S]*?<\/\1>|<([a-z][\w-]*)((?:\s+[^\s"'=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
  for (const [, raw, rawAttributes, name, attributes] of html.matchAll(pattern)) {
    const tag = raw ?? name;
    if (tag !== undefined)
      yield { name: tag.toLowerCase(), attributes: readAttributes(rawAttributes ?? attributes ?? '') };
  }
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pattern = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
  return new Map(
    [...text.matchAll(pattern)].map(([, name = '', double, single, plain]): [string, string] => [
      name.toLowerCase(),
      double ?? single ?? plain ?? '',
    ]),
  );
}

/** Elements that belong to drawings, which the data keeps apart. */
const svgElements = new Set([
  'svg',
  'path',
  'circle',
  'rect',
  'g',
  'line',
  'text',
  'polygon',
  'title',
  'use',
]);

/**
 * Find what a page asks of a browser.
 *
 * ARIA is left out: a browser that does not know an attribute shows the page all
 * the same, and the data has no entries for them.
 *
 * @param html
 *   The page, as it is shipped.
 */
export function htmlUses(html: string): Found {
  const uses = new Map<string, Use>();
  const undecided = new Set<string>();
  const add = (key: string): void => {
    if (isKnown(key)) uses.set(key, { key, how: 'needed' });
    else undecided.add(key);
  };
  for (const { name, attributes } of tagsOf(html)) {
    const isSvg = svgElements.has(name) && !isKnown(`html.elements.${name}`);
    add(isSvg ? `svg.elements.${name}` : `html.elements.${name}`);
    if (isSvg) continue;
    if (name === 'input') add(`html.elements.input.type_${attributes.get('type') ?? 'text'}`);
    for (const attribute of attributes.keys()) {
      if (/^aria-|^role$|^type$/.test(attribute)) continue;
      const own = `html.elements.${name}.${attribute}`;
      if (attribute.startsWith('data-')) add('html.global_attributes.data_attributes');
      else add(isKnown(own) ? own : `html.global_attributes.${attribute}`);
    }
  }
  return { uses: [...uses.values()], undecided: [...undecided] };
}
