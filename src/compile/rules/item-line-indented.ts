import { isQuestion } from '../directives.ts';
import { finding, type Finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeOnLine, type Rule } from './rule.ts';

/**
 * In a question, a line that continues an answer or its feedback is indented
 * under it. Markdown takes a line at the margin into the item all the same
 * (lazy continuation), so a forgotten `-` would merge two answers.
 */
export const itemLineIndented: Rule = (root, { text }) => {
  const lines = text.split('\n');
  const findings: Finding[] = [];
  for (const { node, ancestors } of walk(root)) {
    if (node.type !== 'paragraph' || !node.position) continue;
    const item = ancestors.findLast((ancestor) => ancestor.type === 'listItem');
    const inQuestion = ancestors.some(isQuestion);
    if (!item?.position || !inQuestion) continue;
    for (let line = node.position.start.line + 1; line <= node.position.end.line; line++) {
      const source = lines[line - 1] ?? '';
      const indent = source.length - source.trimStart().length;
      if (indent >= item.position.start.column) continue;
      findings.push(
        finding('item-line-indented', placeOnLine(line, indent + 1, source.trimEnd().length + 1), {}),
      );
      break;
    }
  }
  return findings;
};
