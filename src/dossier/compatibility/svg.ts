/** Features that a drawing uses: elements, attributes and their values, style. */
import { cssUses } from './css.ts';
import { isKnown } from './data.ts';
import type { Tag } from './tags.ts';
import { eachOnce, type Found, type Use } from './use.ts';

/** Attributes that ask nothing of a browser: namespaces, ARIA, and what only Internet Explorer knew. */
const unasked = /^(?:xmlns(?::.*)?|aria-.*|role|focusable)$/;

/**
 * Find what drawings ask of a browser.
 *
 * @param tags
 *   Of an SVG file, or of a page; those of no drawing are passed over.
 */
export function svgUses(tags: readonly Tag[]): Found {
  const uses: Use[] = [];
  const undecided = new Set<string>();
  for (const { name, attributes, drawing, text } of tags) {
    if (!drawing) continue;
    note(`svg.elements.${name}`);
    if (name === 'style' && text !== undefined) take(cssUses(text));
    for (const [attribute, value] of attributes) {
      if (unasked.test(attribute)) continue;
      if (attribute === 'style') take(cssUses(`*{${value}}`));
      else for (const key of attributeKeys(name, attribute, value)) note(key);
    }
  }
  return { uses: eachOnce(uses), undecided: [...undecided] };

  function note(key: string): void {
    if (isKnown(key)) uses.push({ key, how: 'needed' });
    else undecided.add(key);
  }
  function take(found: Found): void {
    uses.push(...found.uses);
    for (const each of found.undecided) undecided.add(each);
  }
}

/** Keys of an attribute, and of its value where the data knows that. */
function attributeKeys(element: string, attribute: string, value: string): string[] {
  const name = attribute.startsWith('data-') ? 'data_attributes' : attribute.replace(':', '_');
  const keys = [
    `svg.elements.${element}.${name}`,
    `svg.global_attributes.${name}`,
    // What draws is a property of style too, and the data may know it as that alone.
    `css.properties.${name}`,
  ];
  const key = keys.find(isKnown);
  if (!key) return keys.slice(0, 1);
  return [
    key,
    ...value.split(/\s+/).flatMap((word) => {
      const part = `${key}.${word}`;
      return /^[a-z][\w-]*$/i.test(word) && isKnown(part) ? [part] : [];
    }),
  ];
}
