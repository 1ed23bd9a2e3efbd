import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { componentsOf, shapesOf, type Component } from '../components.ts';
import { finding, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { variableNames } from '../variables.ts';
import { attributePlace, tagPlace } from './element-place.ts';
import type { Rule } from './rule.ts';

/** What authors call attributes. */
const synonyms: Readonly<Record<string, string>> = {
  titre: 'title',
  légende: 'title',
  label: 'title',
  alt: 'title',
  fichier: 'src',
  href: 'src',
  url: 'src',
  'sous-titres': 'captions',
  subtitles: 'captions',
  affiche: 'poster',
  image: 'poster',
  texte: 'transcript',
  text: 'transcript',
};

/**
 * A component has the attributes that it needs, each once, and no other.
 *
 * - bad: `<Video src="geste.mp4" />`, `<Audio src="a.mp3" transcript="a.txt" autoplay />`
 * - good: `<Video src="geste.mp4" captions="geste.vtt" />`
 */
export const componentAttributes: Rule = (root, { text }) =>
  componentsOf(root).flatMap((component) => {
    const attributes = component.attributes.filter((each) => each.type === 'mdxJsxAttribute');
    const wrong = unexpected(component, attributes, text);
    // `Captions` for `captions` is one mistake.
    const meant = wrong.map(({ values }) => ('suggestion' in values ? values.suggestion : undefined));
    return [...wrong, ...missing(component, attributes, text, meant)];
  });

function unexpected(component: Component, attributes: readonly MdxJsxAttribute[], text: string): Finding[] {
  const known = Object.keys(shapesOf(component.name));
  const seen = new Set<string>();
  return attributes.flatMap((attribute): Finding[] => {
    const { name, value } = attribute;
    const place = attributePlace(attribute, component, text);
    const values = { component: component.name, attribute: name };
    if (!known.includes(name)) {
      const suggestion = synonyms[name.toLowerCase()] ?? nearest(name, known);
      const meant = suggestion !== undefined && known.includes(suggestion) ? { suggestion } : {};
      return [finding('component-attribute-known', place, { ...values, known, ...meant })];
    }
    if (seen.has(name)) return [finding('component-attribute-unique', place, values)];
    seen.add(name);
    // In the words of an attribute MDX has no braces: they would be printed.
    const [variable] = typeof value === 'string' ? variableNames(value) : [];
    return variable === undefined
      ? []
      : [finding('variable-place', place, { subject: name, found: `{${variable}}` })];
  });
}

function missing(
  component: Component,
  attributes: readonly MdxJsxAttribute[],
  text: string,
  meant: readonly (string | undefined)[],
): Finding[] {
  // Another tag's attributes may come from code, which is another rule's.
  if (component.attributes.length > attributes.length) return [];
  return Object.entries(shapesOf(component.name))
    .filter(([name, { required }]) => {
      const given = attributes.find((each) => each.name === name);
      const empty = typeof given?.value === 'string' && given.value.trim() === '';
      const bare = given !== undefined && (given.value === null || given.value === undefined);
      const absent = required && given === undefined && !meant.includes(name);
      return empty || bare || absent;
    })
    .map(([attribute]) =>
      finding('component-attribute-required', tagPlace(component, text), {
        component: component.name,
        attribute,
      }),
    );
}
