import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** A container holds something, and has no `[label]`, which nothing would show. */
export const directiveEmpty: Rule = (root) =>
  visitNodes(root, 'containerDirective')
    .filter((node) => node.children.length === 0)
    .map((node) => finding('directive-empty', placeOf(node), { name: node.name }));
