import { finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeOnLine, type Rule } from './rule.ts';

/** Containers stand at the top level: not in a list, a quote, a table or another container. */
export const directiveTopLevel: Rule = (root) =>
  walk(root).flatMap(({ node, ancestors }) => {
    if (node.type !== 'containerDirective' || ancestors.length < 2 || !node.position) return [];
    const { line, column } = node.position.start;
    const place = placeOnLine(line, column, column + 3 + node.name.length);
    return [finding('directive-top-level', place, { name: node.name })];
  });
