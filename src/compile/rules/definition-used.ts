import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/**
 * A line `[label]: address` serves a link. Markdown takes it out of the text,
 * and with it a remark that only happens to look like one.
 *
 * - bad: `[Attention]: danger`
 * - good: `**Attention** : danger`
 */
export const definitionUsed: Rule = (root) => {
  const used = new Set(visitNodes(root, 'linkReference', 'imageReference').map((node) => node.identifier));
  return visitNodes(root, 'definition')
    .filter((node) => !used.has(node.identifier))
    .map((node) => finding('definition-used', placeOf(node), { label: node.label ?? node.identifier }));
};
