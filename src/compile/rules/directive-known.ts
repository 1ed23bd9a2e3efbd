import { directiveNames, frenchSynonyms, isDirectiveName, quoteNames } from '../directives.ts';
import { openingFence } from '../fence.ts';
import { finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { visitNodes } from '../visit.ts';
import type { Rule } from './rule.ts';

/**
 * A container has a name we know. An unknown one would be printed bare, ticks
 * and all: `:::qestion` would show the right answers.
 */
export const directiveKnown: Rule = (root, { text }) =>
  visitNodes(root, 'containerDirective', 'leafDirective')
    .filter((node) => node.type === 'leafDirective' || !isDirectiveName(node.name))
    .map((node) => {
      const name = (node.type === 'leafDirective' ? '::' : ':::') + node.name;
      const synonyms = Object.keys(frenchSynonyms);
      const near = nearest(node.name, [...directiveNames, ...synonyms]);
      const suggestion = near && (frenchSynonyms[near] ?? near);
      const quote = quoteNames[node.name.toLowerCase()];
      return finding('directive-known', openingFence(node, text), {
        name,
        known: [...directiveNames],
        ...(quote ? { quote } : suggestion && { suggestion }),
      });
    });
