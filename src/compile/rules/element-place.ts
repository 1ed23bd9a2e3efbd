/** Where tags and their attributes stand. */
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Place } from '../finding.ts';
import { placeBetween, placeOf } from './rule.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The opening tag, without what it encloses. */
export function tagPlace(node: Element, text: string): Place {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start, end))?.[0].length;
  return tag === undefined ? placeOf(node) : placeBetween(text, start, start + tag);
}

/** One attribute with its value. */
export function attributePlace(attribute: MdxJsxAttribute, node: Element, text: string): Place {
  const { start, end } = attribute.position ?? tagPlace(node, text);
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
