/** Features that a page uses: elements, attributes and their values, types of input. */
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
    for (const [attribute, value] of attributes) {
      if (/^aria-|^role$/.test(attribute)) continue;
      if (attribute.startsWith('data-')) {
        add('html.global_attributes.data_attributes');
        continue;
      }
      const own = `html.elements.${name}.${attribute}`;
      const key = isKnown(own) ? own : `html.global_attributes.${attribute}`;
      // `type` alone is as old as its element.
      if (attribute !== 'type') add(key);
      for (const word of value.toLowerCase().split(/\s+/)) {
        if (/^[a-z][a-z-]*$/.test(word) && isKnown(`${key}.${word}`)) add(`${key}.${word}`);
      }
    }
  }
  return { uses: [...uses.values()], undecided: [...undecided] };
}

/** A style sheet that a page names, by the last part of its address. */
export interface Sheet {
  name: string;
  /** Whether it is for paper alone. */
  print: boolean;
}

/** Style sheets of a page. */
export function sheetsOf(html: string): Sheet[] {
  return [...tagsOf(html)].flatMap(({ name, attributes }): Sheet[] =>
    name === 'link' && attributes.get('rel') === 'stylesheet'
      ? [
          {
            name: attributes.get('href')?.split('/').at(-1) ?? '',
            print: attributes.get('media') === 'print',
          },
        ]
      : [],
  );
}

/** Security policy that a page declares; empty where it declares none. */
export function policyOf(html: string): string {
  for (const { name, attributes } of tagsOf(html)) {
    const isPolicy = attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
    if (name === 'meta' && isPolicy) return (attributes.get('content') ?? '').replaceAll('&#39;', "'");
  }
  return '';
}
