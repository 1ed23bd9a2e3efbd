import { directiveNames, frenchSynonyms, isDirectiveName } from '../directives.ts';
import { finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { visitNodes } from '../visit.ts';
import { placeOnLine, type Rule } from './rule.ts';

/**
 * A container has a name we know. An unknown one would be printed bare, ticks
 * and all: `:::qestion` would show the right answers.
 */
export const directiveKnown: Rule = (root) =>
  visitNodes(root, 'containerDirective', 'leafDirective')
    .filter((node) => node.type === 'leafDirective' || !isDirectiveName(node.name))
    .map((node) => {
      const start = node.position?.start ?? { line: 1, column: 1 };
      const fence = node.type === 'leafDirective' ? 2 : 3;
      const place = placeOnLine(start.line, start.column, start.column + fence + node.name.length);
      const name = ':'.repeat(fence) + node.name;
      const synonyms = Object.keys(frenchSynonyms);
      const near = nearest(node.name, [...directiveNames, ...synonyms]);
      const suggestion = near && (frenchSynonyms[near] ?? near);
      return finding('directive-known', place, {
        name,
        known: [...directiveNames],
        ...(suggestion && { suggestion }),
      });
    });
