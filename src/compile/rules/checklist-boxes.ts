import { openingFence } from '../fence.ts';
import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/**
 * A checklist is a list of boxes to tick on the spot.
 *
 * - bad: `:::checklist` around a sentence, or around `- les gants`
 * - good: `:::checklist` around `- [ ] les gants`
 */
export const checklistBoxes: Rule = (root, { text }) =>
  visitNodes(root, 'containerDirective').flatMap((node) => {
    if (node.name !== 'checklist' || node.children.length === 0) return [];
    const items = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
    const bare = items.find((item) => typeof item.checked !== 'boolean');
    if (items.length > 0 && !bare) return [];
    return [finding('checklist-boxes', bare ? placeOf(bare) : openingFence(node, text), {})];
  });
