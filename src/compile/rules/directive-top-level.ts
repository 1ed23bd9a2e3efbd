import { isDirectiveName } from '../directives.ts';
import { openingFence } from '../fence.ts';
import { finding } from '../finding.ts';
import { walk } from '../visit.ts';
import type { Rule } from './rule.ts';

/** Containers stand at the top level: not in a list, a quote, a table or another container. */
export const directiveTopLevel: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    if (node.type !== 'containerDirective' || ancestors.length < 2 || !node.position) return [];
    // One that there is not has no place at all: another rule says so.
    if (!isDirectiveName(node.name)) return [];
    return [finding('directive-top-level', openingFence(node, text), { name: node.name })];
  });
