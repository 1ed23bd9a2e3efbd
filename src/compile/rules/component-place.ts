import type { Parents } from 'mdast';
import { isComponent } from '../components.ts';
import { finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { tagPlace } from './element-place.ts';
import type { Rule } from './rule.ts';

/**
 * A component has a line of its own, between blank lines, in a screen's text,
 * in a container or in what a question asks; and nothing stands in it.
 *
 * - bad: `Regardez <Video … /> puis répondez.`, `- <Video … />`, `<Video …>texte</Video>`
 * - good: `<Video … />`
 */
export const componentPlace: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    if (!isComponent(node)) return [];
    const place = tagPlace(node, text);
    const inside = node.type === 'mdxJsxTextElement' ? 'text' : surroundings(ancestors);
    if (inside) return [finding('component-own-line', place, { component: node.name, inside })];
    return node.children.length > 0 ? [finding('component-empty', place, { component: node.name })] : [];
  });

function surroundings(ancestors: readonly Parents[]): 'list' | 'quote' | 'tag' | undefined {
  for (const { type } of ancestors.toReversed()) {
    if (type === 'listItem') return 'list';
    if (type === 'blockquote') return 'quote';
    if (type === 'mdxJsxFlowElement') return 'tag';
  }
  return undefined;
}
