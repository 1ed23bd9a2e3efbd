import { isQuestion } from '../directives.ts';
import { finding, type Finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeOnLine, type Rule } from './rule.ts';

/**
 * In a question, every line of a quote begins with `>`. Markdown takes the next
 * line into the quote all the same (lazy continuation), so a question written
 * right below its hint would become part of the hint, without a word.
 *
 * - bad: `> Indice : …` and on the next line `Que faites-vous ?`
 * - good: a blank line between the two
 */
export const quoteLineMarked: Rule = (root, { text }) => {
  const lines = text.split('\n');
  const findings: Finding[] = [];
  for (const { node, ancestors } of walk(root)) {
    if (node.type !== 'paragraph' || !node.position) continue;
    const inQuestion = ancestors.some(isQuestion);
    const quotes = ancestors.filter((ancestor) => ancestor.type === 'blockquote').length;
    if (!inQuestion || quotes === 0) continue;
    const item = ancestors.findLast((ancestor) => ancestor.type === 'listItem');
    for (let line = node.position.start.line + 1; line <= node.position.end.line; line++) {
      const source = lines[line - 1] ?? '';
      const [before = ''] = /^[\s>]*/.exec(source) ?? [];
      const marks = before.replaceAll(/[^>]/g, '').length;
      // A line at the margin below an answer is another rule's.
      const isItemLine = item?.position && marks === 0 && before.length < item.position.start.column;
      if (marks >= quotes || isItemLine) continue;
      findings.push(
        finding('quote-line-marked', placeOnLine(line, before.length + 1, source.trimEnd().length + 1), {}),
      );
      break;
    }
  }
  return findings;
};
