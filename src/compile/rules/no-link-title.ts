import { finding } from '../finding.ts';
import { visitAddresses } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/**
 * A link or an image has no title: on a phone nothing would ever show it.
 *
 * - bad: `![Le quai](quai.png "Photo : L. Martin")`
 * - good: the caption as a sentence below
 */
export const noLinkTitle: Rule = (root) =>
  visitAddresses(root).flatMap((node) =>
    node.title ? [finding('no-link-title', placeOf(node), { title: node.title })] : [],
  );
