/** Features that a style sheet uses: properties and their values, functions, units, selectors, at-rules, media features. */
import {
  generate,
  parse,
  walk,
  type Atrule,
  type CssNode,
  type Declaration,
  type FunctionNode,
  type PseudoClassSelector,
  type WalkContext,
} from 'css-tree';
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
    enter(this: WalkContext, node: CssNode) {
      // A rule, or a rule's at-rule, within a rule: an older browser drops it, with `&` or without.
      const isNested = this.rule !== null && this.rule !== node;
      if (isNested && (node.type === 'Rule' || node.type === 'Atrule')) add('css.selectors.nesting');
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
        if (node.type === 'PseudoClassSelector') addArguments(node, add);
      } else if (node.type === 'NestingSelector') {
        add('css.selectors.nesting');
      } else if (node.type === 'Feature') {
        add(`css.at-rules.media.${node.name.replace(/^(?:min|max)-/, '')}`);
      } else if (node.type === 'FeatureRange') {
        add('css.at-rules.media.range_syntax');
      } else if (node.type === 'Raw' && this.declaration === null) {
        // What the parser passes over: a nested rule that begins without `&`, or something that it does not know.
        const inner = this.rule === null ? undefined : nestedIn(node.value);
        if (inner) add('css.selectors.nesting');
        else undecided.add(node.value.trim().slice(0, rawShown));
        for (const use of inner?.uses ?? []) add(use.key, use.how, use.prefix);
        for (const name of inner?.undecided ?? []) undecided.add(name);
      }
    },
    leave(node: CssNode) {
      if (guards.at(-1)?.node === node) guards.pop();
    },
  });
  return { uses: eachOnce(uses), undecided: [...undecided] };
}

/** How much of what could not be read is shown. */
const rawShown = 60;

/** What a rule within a rule asks for; nothing where the text is no rule. */
function nestedIn(text: string): Found | undefined {
  if (!/^[^{}]+\{[\s\S]*\}\s*$/.test(text)) return undefined;
  return cssUses(text);
}

type Add = (key: string, how?: How, prefix?: string) => void;

/** What keeps the inside of an at-rule from browsers that have no use for it, or cannot do it. */
function guardOf({ name, prelude }: Atrule): How | undefined {
  if (name === 'page') return 'print';
  const condition = prelude ? generate(prelude).trim() : '';
  // `not` is for those that lack something: what stands there, they need.
  if (name === 'supports') return /\bnot\b/.test(condition) ? undefined : 'supports';
  const isPrint = name === 'media' && condition.split(',').every((each) => /^print\b/.test(each.trim()));
  return isPrint ? 'print' : undefined;
}

function addAtrule({ name, prelude }: Atrule, add: Add): void {
  const [, prefix, plain = ''] = /^(-\w+-)?(.*)$/.exec(name) ?? [];
  add(`css.at-rules.${plain}`, 'needed', prefix);
  if (plain !== 'import' || !prelude) return;
  const [, part] = /\b(layer|supports)\b/.exec(generate(prelude)) ?? [];
  if (part) add(`css.at-rules.import.${part}`);
}

/** What stands between the brackets of a selector, where that came later than the selector. */
function addArguments(node: PseudoClassSelector, add: Add): void {
  const written = generate(node);
  if (/^:nth-(?:last-)?child\(.*\sof\b/.test(written)) add(`css.selectors.${node.name}.of_syntax`);
  if (node.name === 'not' && /^:not\(.*[,\s>+~].*\)$/.test(written)) add('css.selectors.not.selector_list');
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
      const key = functionKey(node.name, property);
      add(key, how);
      if (isRelative(node) && isKnown(`${key}.relative_syntax`)) add(`${key}.relative_syntax`, how);
    } else if (node.type === 'Raw') {
      // A value that the parser does not know is read for the functions that it names.
      for (const [, name = ''] of node.value.matchAll(/([a-z][\w-]*)\(/gi))
        add(functionKey(name, property), how);
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

/** `rgb(from red r g b)`: a colour made of another. */
function isRelative({ children }: FunctionNode): boolean {
  const { first } = children;
  return first?.type === 'Identifier' && first.name === 'from';
}
