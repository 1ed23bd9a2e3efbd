/** From top-level nodes to screens: `##` starts one, a question is one of its own. */
import type { Heading, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Screen } from '../model/capsule.ts';
import type { ToHtml } from './html.ts';

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
 * @param toHtml
 *   Conversion of the capsule's nodes.
 */
export function toScreens(root: Root, slugs: ReadonlyMap<Heading, string>, toHtml: ToHtml): Screen[] {
  const screens: Screen[] = [];
  let heading = '';
  let slug = '';
  let body: RootContent[] = [];

  const flush = (): void => {
    const html = toHtml(body);
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
      heading = toString(node).trim();
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

export function isQuestion(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'question';
}
