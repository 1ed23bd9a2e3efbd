import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/**
 * A path of a Windows network begins with two backslashes, of which Markdown
 * prints one: it goes between backticks.
 *
 * - bad: `\\serveur\fiches`
 * - good: the same between backticks
 */
export const backslashShown: Rule = (root, { text }) =>
  visitNodes(root, 'text').flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    return Array.from(
      sourceOf(node, text).matchAll(/(?<![\\\w])\\\\[\w$][^\s,;)»"”]*(?<![.!?:])/g),
      (match) =>
        finding(
          'backslash-shown',
          placeBetween(text, start + match.index, start + match.index + match[0].length),
          {
            found: match[0],
          },
        ),
    );
  });
