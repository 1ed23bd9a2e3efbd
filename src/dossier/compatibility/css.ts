/** Features that a style sheet uses: properties and their values, functions, units, selectors, at-rules, media features. */
import { generate, parse, walk, type Atrule, type CssNode, type Declaration } from 'css-tree';
import { isKnown } from './data.ts';
import { eachOnce, type Found, type How, type Use } from './use.ts';

/** Where the data keeps functions that are no type of their own. */
const functionGroups = [
  '',
  'color.',
  'gradient.',
  'image.',
  'transform-function.',
  'filter-function.',
  'easing-function.',
  'basic-shape.',
];

/** Units that the data keeps together. */
const unitGroups: readonly (readonly [RegExp, string])[] = [
  [/^d(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^cq/, 'container_query_length_units'],
];

/**
 * Find what a style sheet asks of a browser.
 *
 * @param text
 *   The style sheet, as it is shipped.
 */
export function cssUses(text: string): Found {
  const uses: Use[] = [];
  const undecided = new Set<string>();
  const guards: { node: Atrule; how: How }[] = [];
  const add = (key: string, how: How = 'needed', prefix?: string): void => {
    if (isKnown(key)) uses.push({ key, how: guards.at(-1)?.how ?? how, ...(prefix && { prefix }) });
    else undecided.add(key);
  };
  walk(parse(text, { parseCustomProperty: true }), {
    enter(node: CssNode) {
      if (node.type === 'Atrule') {
        const how = guardOf(node);
        if (how) guards.push({ node, how });
        addAtrule(node, add);
      } else if (node.type === 'Block') {
        if (guards.at(-1)?.node.name === 'page') addSheet(node.children.toArray(), add);
        else addBlock(node.children.toArray(), add);
      } else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
        const [, prefix, name = ''] = /^(-\w+-)?(.*)$/.exec(node.name) ?? [];
        add(`css.selectors.${name}`, 'needed', prefix);
      } else if (node.type === 'NestingSelector') {
        add('css.selectors.nesting');
      } else if (node.type === 'Feature') {
        add(`css.at-rules.media.${node.name.replace(/^(?:min|max)-/, '')}`);
      } else if (node.type === 'FeatureRange') {
        add('css.at-rules.media.range_syntax');
      }
    },
    leave(node: CssNode) {
      if (guards.at(-1)?.node === node) guards.pop();
    },
  });
  return { uses: eachOnce(uses), undecided: [...undecided] };
}

type Add = (key: string, how?: How, prefix?: string) => void;

/** What keeps the inside of an at-rule from browsers that have no use for it, or cannot do it. */
function guardOf({ name, prelude }: Atrule): How | undefined {
  if (name === 'supports') return 'supports';
  if (name === 'page') return 'print';
  return name === 'media' && prelude && generate(prelude).trim() === 'print' ? 'print' : undefined;
}

function addAtrule({ name }: Atrule, add: Add): void {
  const [, prefix, plain = ''] = /^(-\w+-)?(.*)$/.exec(name) ?? [];
  add(`css.at-rules.${plain}`, 'needed', prefix);
}

/** What `@page` says of a sheet of paper: some of it is known as a property, some as its own. */
function addSheet(nodes: readonly CssNode[], add: Add): void {
  for (const node of nodes) {
    if (node.type !== 'Declaration') continue;
    const own = `css.at-rules.page.${node.property}`;
    add(isKnown(own) ? own : `css.properties.${node.property}`);
  }
}

/** The declarations of a rule, together: what stands before is what a browser falls back to. */
function addBlock(nodes: readonly CssNode[], add: Add): void {
  const declarations = nodes.filter((node): node is Declaration => node.type === 'Declaration');
  const displays = declarations
    .filter(({ property }) => property === 'display')
    .map(({ value }) => idents(value));
  const seen = new Set<string>();
  for (const { property, value } of declarations) {
    if (property.startsWith('--')) {
      add('css.properties.custom-property');
      addValue(undefined, value, 'needed', add);
      continue;
    }
    const [, prefix, name = ''] = /^(-\w+-)?(.*)$/.exec(property) ?? [];
    add(`css.properties.${name}`, 'needed', prefix);
    // In a rule that does not say `grid`, a gap is taken to be one of flex, which is younger.
    if (/^(?:row-|column-)?gap$/.test(name) && !displays.flat().includes('grid')) {
      add(`css.properties.${name}.flex_context`);
    }
    addValue(name, value, seen.has(property) ? 'fallback' : 'needed', add);
    seen.add(property);
  }
}

function idents(value: CssNode): string[] {
  const found: string[] = [];
  walk(value, (node: CssNode) => {
    if (node.type === 'Identifier') found.push(node.name);
  });
  return found;
}

/** Key of a function: a type of its own, one of a group, or what its property takes. */
function functionKey(name: string, property: string | undefined): string {
  const keys = functionGroups.map((each) => `css.types.${each}${name}`);
  return [...keys, `css.properties.${property ?? ''}.${name}`].find(isKnown) ?? `css.types.${name}`;
}

function addValue(property: string | undefined, value: CssNode, how: How, add: Add): void {
  walk(value, (node: CssNode) => {
    if (node.type === 'Function') {
      add(functionKey(node.name, property), how);
    } else if (node.type === 'Dimension') {
      const unit = unitGroups.find(([pattern]) => pattern.test(node.unit))?.[1] ?? node.unit;
      // Angles and times have no keys of their own: they are as old as what takes them.
      if (isKnown(`css.types.length.${unit}`)) add(`css.types.length.${unit}`, how);
    } else if (node.type === 'Identifier' && property !== undefined) {
      // A word that has no key came with its property.
      if (isKnown(`css.properties.${property}.${node.name}`))
        add(`css.properties.${property}.${node.name}`, how);
    }
  });
}
