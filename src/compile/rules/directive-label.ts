import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** `:::key[Titre]`: containers have no label of their own; the text goes inside. */
export const directiveLabel: Rule = (root) =>
  visitNodes(root, 'containerDirective').flatMap((node) => {
    const [first] = node.children;
    if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return [];
    return [finding('directive-label', placeOf(first), { name: node.name })];
  });
