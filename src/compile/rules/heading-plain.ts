import type { Nodes, Root } from 'mdast';
import { finding } from '../finding.ts';
import { visitNodes, walk } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

const kinds = ['link', 'linkReference', 'image', 'delete'] as const;
type Kind = (typeof kinds)[number];

/**
 * The heading of a screen is text: it also stands in the page's title and in
 * the LMS, where a link, an image or a strike-through would vanish.
 *
 * - bad: `## [Les gants](fiche.pdf)`
 * - good: `## Les gants`, and the link below
 */
export const headingPlain: Rule = (root) =>
  visitNodes(root, 'heading')
    .filter((heading) => heading.depth === 2)
    .flatMap((heading) => walk({ type: 'root', children: [heading] } satisfies Root))
    .flatMap(({ node }) =>
      isKind(node) ? [finding('heading-plain', placeOf(node), { found: kindOf(node) })] : [],
    );

function isKind(node: Nodes): node is Extract<Nodes, { type: Kind }> {
  return (kinds as readonly string[]).includes(node.type);
}

function kindOf({ type }: { type: Kind }): 'link' | 'image' | 'delete' {
  return type === 'linkReference' ? 'link' : type;
}
