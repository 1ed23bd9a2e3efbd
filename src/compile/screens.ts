/** From top-level nodes to screens: `##` starts one, a question is one of its own. */
import type { Heading, Root, RootContent } from 'mdast';
import type { Screen } from '../model/capsule.ts';
import { isQuestion } from './directives.ts';
import type { ToHtml } from './html.ts';
import { plainText } from './plain-text.ts';

/**
 * Cut a capsule into screens.
 *
 * Text after a question stands under the same heading again. A heading with
 * nothing between it and a question makes no screen: the question carries it.
 *
 * @param root
 *   Tree without errors.
 * @param slugs
 *   Anchor of each heading.
 * @param variables
 *   Values that headings may use.
 * @param toHtml
 *   Conversion of the capsule's nodes.
 */
export function toScreens(
  root: Root,
  slugs: ReadonlyMap<Heading, string>,
  variables: ReadonlyMap<string, string>,
  toHtml: ToHtml,
): Screen[] {
  const screens: Screen[] = [];
  let heading = '';
  let slug = '';
  let body: RootContent[] = [];

  const flush = (): void => {
    const html = toHtml.blocks(body);
    if (html !== '') {
      screens.push({ kind: 'text', heading, slug, html });
      slug = '';
    }
    body = [];
  };

  for (const node of root.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) {
      flush();
      heading = plainText(node, variables).replaceAll(/\s+/g, ' ').trim();
      slug = slugs.get(node) ?? '';
    } else if (isQuestion(node)) {
      flush();
      screens.push({ kind: 'question', heading, slug, question: node.attributes?.['id'] ?? '' });
      slug = '';
    } else {
      body.push(node);
    }
  }
  flush();
  return screens;
}
