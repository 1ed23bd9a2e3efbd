import { directiveNames, frenchSynonyms, isDirectiveName, quoteNames } from '../directives.ts';
import { openingFence } from '../fence.ts';
import { finding, type Finding, type Place } from '../finding.ts';
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
    .map((node) =>
      unknownDirective((node.type === 'leafDirective' ? '::' : ':::') + node.name, openingFence(node, text)),
    );

/**
 * Say that there is no such container, and which one was most likely meant.
 *
 * @param fence
 *   Its name behind its colons.
 * @param place
 *   Its opening fence.
 */
export function unknownDirective(fence: string, place: Place): Finding {
  const name = fence.replace(/^:+/, '');
  const near = nearest(name, [...directiveNames, ...Object.keys(frenchSynonyms)]);
  const suggestion = near && (frenchSynonyms[near] ?? near);
  const lower = name.toLowerCase();
  const quote = Object.hasOwn(quoteNames, lower) ? quoteNames[lower] : undefined;
  return finding('directive-known', place, {
    name: fence,
    known: [...directiveNames],
    ...(quote ? { quote } : suggestion && { suggestion }),
  });
}
