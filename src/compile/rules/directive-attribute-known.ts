import { directiveAttributes, isDirectiveName } from '../directives.ts';
import { finding, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { visitNodes } from '../visit.ts';
import { placeOnLine, type Rule } from './rule.ts';

/** A container takes only its own attributes: a misspelt one would do nothing, without a word. */
export const directiveAttributeKnown: Rule = (root, { text }) => {
  const lines = text.split('\n');
  const findings: Finding[] = [];
  for (const node of visitNodes(root, 'containerDirective')) {
    if (!isDirectiveName(node.name) || !node.position) continue;
    const known = directiveAttributes[node.name];
    const { line } = node.position.start;
    for (const attribute of Object.keys(node.attributes ?? {})) {
      if (known.includes(attribute)) continue;
      // Attributes carry no position of their own; the opening fence is one line.
      const at = (lines[line - 1] ?? '').indexOf(attribute, node.position.start.column);
      const from = at < 0 ? node.position.start.column : at + 1;
      const suggestion = nearest(attribute, known);
      findings.push(
        finding('directive-attribute-known', placeOnLine(line, from, from + attribute.length), {
          name: node.name,
          attribute,
          known: [...known],
          ...(suggestion && { suggestion }),
        }),
      );
    }
  }
  return findings;
};
