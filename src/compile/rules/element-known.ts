import { components, isComponent } from '../components.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { visitNodes } from '../visit.ts';
import { attributePlace, tagPlace } from './element-place.ts';
import type { Rule } from './rule.ts';

/** Inline HTML that Markdown has no sign for. None takes an attribute but `title` on `abbr`. */
const inlineElements = ['sub', 'sup', 'kbd', 'abbr', 'br'] as const;

const componentNames = Object.keys(components);
/** What authors call our components, beside names that are spelt nearly so. */
const synonyms: Readonly<Record<string, string>> = {
  film: 'Video',
  movie: 'Video',
  youtube: 'Video',
  son: 'Audio',
  sound: 'Audio',
  podcast: 'Audio',
};

/**
 * Say that an element of HTML is not one of ours.
 *
 * @param name
 *   Its name.
 * @param place
 *   Its tag.
 */
export function unknownElement(name: string, place: Place): Finding {
  const suggestion =
    synonyms[name.toLowerCase()] ?? (name.length > 3 ? nearest(name, componentNames) : undefined);
  const meant = suggestion === undefined ? {} : { suggestion };
  return finding('element-known', place, { name, known: [...inlineElements], ...meant });
}

/**
 * A capsule uses no element or component but those we know; nothing else is
 * published.
 *
 * - bad: `<b>gants</b>`, `<Image … />`, `<kbd onclick="…">`
 * - good: `**gants**`, `<Video … />`, `H<sub>2</sub>O`, `<abbr title="…">EPI</abbr>`
 */
export const elementKnown: Rule = (root, { text }) => {
  const findings: Finding[] = [];
  for (const node of visitNodes(root, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    const name = node.name ?? '';
    // Their attributes are another rule's.
    if (isComponent(node)) continue;
    const suggestion =
      synonyms[name.toLowerCase()] ?? (name.length > 3 ? nearest(name, componentNames) : undefined);
    const meant = suggestion === undefined ? {} : { suggestion };
    if (/^[A-Z]|\./.test(name)) {
      const values = { name, known: componentNames, ...meant };
      findings.push(finding('component-known', tagPlace(node, text), values));
      continue;
    }
    if (!(inlineElements as readonly string[]).includes(name)) {
      findings.push(unknownElement(name, tagPlace(node, text)));
      continue;
    }
    for (const attribute of node.attributes) {
      // Code in an attribute is another rule's.
      if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value === 'object'))
        continue;
      if (name === 'abbr' && attribute.name === 'title' && typeof attribute.value === 'string') continue;
      findings.push(
        finding('element-attribute-known', attributePlace(attribute, node, text), {
          element: name,
          attribute: attribute.name,
        }),
      );
    }
  }
  return findings;
};
