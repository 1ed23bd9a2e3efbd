/** Addresses on other hosts that style sheets and scripts would fetch from. */
import { parse, type AnyNode } from 'acorn';
import { ancestor } from 'acorn-walk';
import { parse as parseCss, walk, type CssNode } from 'css-tree';
import { tagsOf } from '../compatibility/tags.ts';
import { linksOf, originOf } from './links.ts';

/**
 * Complete addresses that a style sheet fetches: of pictures, fonts, other
 * sheets.
 */
export function addressesInCss(text: string): string[] {
  const found: string[] = [];
  walk(parseCss(text, { parseCustomProperty: true }), function (node: CssNode) {
    // A name of markup, whatever it looks like.
    if (this.atrule?.name.toLowerCase() === 'namespace') return;
    if (node.type === 'Url' || node.type === 'String') found.push(node.value);
    // What the parser passes over is read for addresses too.
    if (node.type === 'Raw') found.push(...(node.value.match(/(?:https?:)?\/\/[^\s"')]+/gi) ?? []));
  });
  return found.filter((address) => originOf(address) !== undefined && !nobodys.test(address));
}

/** Names of kinds of markup look like addresses, and nothing is fetched from them; `.invalid` is nobody's, for ever (RFC 6761). */
const nobodys = /^http:\/\/www\.w3\.org\/|^(?:\w+:)?\/\/[^/]*\.invalid\b/;

/** A text that begins as an address, or as one without a scheme: other slashes are no address. */
const beginning = /^\s*(?:(?:https?|wss?):\/\/(?=\w)|\/\/(?=[\w-]+(?:\.[\w-]+)*\.[a-z]))[^\s]*/i;

/** Style in a text: `url(https://…)`. */
const inStyle = /(?<=url\(\s*["']?)(?:https?:)?\/\/[^\s"')]+/gi;

/**
 * Complete addresses on other hosts that a script could fetch: those that stand
 * in it as texts, or in HTML and style that it writes. One that it visibly
 * gives to a link, or that names a kind of markup, is none.
 *
 * @param text
 *   The script, as it is shipped: a classic script.
 */
export function addressesInScript(text: string): string[] {
  const found = new Set<string>();
  // What is given to the `href` of such an element is fetched.
  const makesLink = /["'`]link["'`]/.test(text);
  const note = (value: string, node: AnyNode, around: AnyNode | undefined): void => {
    const address = beginning.exec(value)?.[0].trim();
    if (address !== undefined && (makesLink || !isLink(node, around))) found.add(address);
    for (const [each] of value.matchAll(inStyle)) found.add(each);
    if (/<\w/.test(value)) for (const each of linksOf(tagsOf(value)).fetches) found.add(each);
  };
  ancestor(parse(text, { ecmaVersion: 'latest', sourceType: 'script' }), {
    Literal(node, _state, ancestors: AnyNode[]) {
      if (typeof node.value === 'string') note(node.value, node, ancestors.at(-2));
    },
    TemplateLiteral(node, _state, ancestors: AnyNode[]) {
      note(node.quasis.map(({ value }) => value.cooked ?? '').join('…'), node, ancestors.at(-2));
    },
  });
  return [...found].filter((address) => !nobodys.test(address));
}

/** Functions that open a page for the person, and those that take the name of a kind of markup. */
const opening = /^(?:open|assign|replace)$|NS$/;

/** Whether a text is given to a link, to what opens a page, or as the name of a kind of markup. */
function isLink(node: AnyNode, around: AnyNode | undefined): boolean {
  if (around?.type === 'AssignmentExpression') return around.right === node && nameOf(around.left) === 'href';
  if (around?.type === 'Property') return around.value === node && nameOf(around.key) === 'href';
  if (around?.type !== 'CallExpression') return false;
  const [name] = around.arguments;
  const isHref = name?.type === 'Literal' && name.value === 'href' && around.arguments[1] === node;
  return isHref || (name === node && opening.test(nameOf(around.callee) ?? ''));
}

function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return node.type === 'Identifier' ? node.name : undefined;
}
