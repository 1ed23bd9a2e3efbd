import type { Heading, Nodes, Parents, Root } from 'mdast';
import { finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

const kinds = ['link', 'linkReference', 'image', 'delete'] as const;
type Kind = (typeof kinds)[number];

/**
 * The heading of a screen, or of a step of a scenario, is text: it also stands in the page's title and in
 * the LMS, where a link, an image or a strike-through would vanish.
 *
 * - bad: `## [Les gants](fiche.pdf)`
 * - good: `## Les gants`, and the link below
 */
export const headingPlain: Rule = (root) =>
  walk(root)
    .flatMap(({ node, ancestors }) => (node.type === 'heading' && isName(node, ancestors) ? node : []))
    .flatMap((heading) => walk({ type: 'root', children: [heading] } satisfies Root))
    .flatMap(({ node }) =>
      isKind(node) ? [finding('heading-plain', placeOf(node), { found: kindOf(node) })] : [],
    );

/** Whether a heading names a screen, or a step of a scenario. */
function isName({ depth }: Heading, ancestors: readonly Parents[]): boolean {
  const parent = ancestors.at(-1);
  return depth === 2 || (depth === 3 && parent?.type === 'containerDirective' && parent.name === 'scenario');
}

function isKind(node: Nodes): node is Extract<Nodes, { type: Kind }> {
  return (kinds as readonly string[]).includes(node.type);
}

function kindOf({ type }: { type: Kind }): 'link' | 'image' | 'delete' {
  return type === 'linkReference' ? 'link' : type;
}
