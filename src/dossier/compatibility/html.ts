/** Features that a page uses: elements, attributes and their values, types of input, events that attributes wait for. */
import { isKnown } from './data.ts';
import { eventKey, eventOfHandler } from './events.ts';
import { interfacesMet } from './interfaces.ts';
import { svgUses } from './svg.ts';
import type { Tag } from './tags.ts';
import { eachOnce, type Found, type Use } from './use.ts';

/**
 * Find what a page asks of a browser, drawings in it included.
 *
 * ARIA is left out: a browser that does not know an attribute shows the page all
 * the same, and the data has no entries for them.
 *
 * @param tags
 *   Of the page, as it is shipped, or of a part of one.
 */
export function htmlUses(tags: readonly Tag[]): Found {
  const keys = new Set<string>();
  const undecided = new Set<string>();
  const add = (key: string): void => {
    (isKnown(key) ? keys : undecided).add(key);
  };
  for (const tag of tags) {
    if (tag.drawing) continue;
    add(`html.elements.${tag.name}`);
    if (tag.name === 'input') add(`html.elements.input.type_${tag.attributes.get('type') ?? 'text'}`);
    for (const [attribute, value] of tag.attributes)
      for (const key of attributeKeys(tag, attribute, value)) add(key);
  }
  const drawn = svgUses(tags);
  return {
    uses: eachOnce([...[...keys].map((key): Use => ({ key, how: 'needed' })), ...drawn.uses]),
    undecided: [...new Set([...undecided, ...drawn.undecided])],
  };
}

/** Keys of an attribute and of what the data knows of its value. */
function attributeKeys({ name, attributes }: Tag, attribute: string, value: string): string[] {
  if (/^aria-|^role$/.test(attribute)) return [];
  if (attribute.startsWith('data-')) return ['html.global_attributes.data_attributes'];
  const event = eventOfHandler(attribute);
  const handled = event && eventKey(event, undefined, interfacesMet(''));
  if (handled) return [handled];
  const own = `html.elements.${name}.${attribute}`;
  const key = isKnown(own) ? own : `html.global_attributes.${attribute}`;
  const values = valuesOf(name, attribute, value).map((each) => `${key}.${each}`);
  if (attribute === 'content' && attributes.get('name') === 'viewport')
    values.push(...viewportValues(value).map((each) => `html.elements.meta.name.viewport.${each}`));
  if (attribute === 'as')
    values.push(
      ...wordsOf(attributes.get('rel') ?? '').map((rel) => `html.elements.link.rel.${rel}.as-${value}`),
    );
  // `type` alone is as old as its element.
  return [...(attribute === 'type' ? [] : [key]), ...values.filter(isKnown)];
}

const wordsOf = (value: string): string[] =>
  value.split(/\s+/).filter((word) => /^[a-z][a-z\d-]*$/i.test(word));

/** What the data may call a value: the words that it consists of, or what kind of value it is. */
function valuesOf(name: string, attribute: string, value: string): string[] {
  const words = wordsOf(value);
  const small = words.map((word) => word.toLowerCase());
  const kinds = [
    ...(name === 'link' && /^(?=.*alternate).*stylesheet/i.test(value) ? ['alternate_stylesheet'] : []),
    ...(attribute === 'href' && /^sms:/i.test(value) ? ['href_sms'] : []),
    ...(attribute === 'href' && /^#top$/i.test(value) ? ['href_top'] : []),
    ...(attribute === 'rowspan' && value === '0' ? ['rowspan_zero'] : []),
  ];
  return [...new Set([...words, ...small, ...kinds])];
}

/** `width=device-width, viewport-fit=cover` has `width`, `viewport-fit` and `viewport-fit.cover`. */
function viewportValues(content: string): string[] {
  return content.split(',').flatMap((part) => {
    const [name = '', value = ''] = part.split('=').map((each) => each.trim());
    return name === '' ? [] : [name, `${name}.${value}`];
  });
}

/** A style sheet that a page names, by the last part of its address. */
export interface Sheet {
  name: string;
  /** Whether it is for paper alone. */
  print: boolean;
}

/** Style sheets of a page. */
export function sheetsOf(tags: readonly Tag[]): Sheet[] {
  return tags.flatMap(({ name, attributes }): Sheet[] =>
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
export function policyOf(tags: readonly Tag[]): string {
  for (const { name, attributes } of tags) {
    const isPolicy = attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
    if (name === 'meta' && isPolicy) return (attributes.get('content') ?? '').replaceAll('&#39;', "'");
  }
  return '';
}
