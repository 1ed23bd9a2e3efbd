import type { Nodes } from 'mdast';
import { finding, type Finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

const comment = /^\s*(\/\*[\s\S]*?\*\/\s*)*$/;
const variable = /^\s*[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+\s*$/;

/** Whether `{value}` is a comment, which says nothing to the learner. */
export function isComment(value: string): boolean {
  return comment.test(value);
}

/** Whether a node is a comment alone. */
export function isCommentNode(node: Nodes): boolean {
  return (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && isComment(node.value);
}

/**
 * Between braces stand only comments and variables; nothing an author writes
 * is ever evaluated.
 */
export const noExpression: Rule = (root) => {
  const findings: Finding[] = [];
  for (const node of visitNodes(root, 'mdxFlowExpression', 'mdxTextExpression')) {
    if (comment.test(node.value) || variable.test(node.value)) continue;
    findings.push(finding('no-expression', placeOf(node), { found: `{${node.value}}`, attribute: false }));
  }
  for (const node of visitNodes(root, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        findings.push(
          finding('no-expression', placeOf(node), { found: `{${attribute.value}}`, attribute: true }),
        );
      } else if (attribute.value && typeof attribute.value === 'object') {
        const found = `${attribute.name}={${attribute.value.value}}`;
        findings.push(finding('no-expression', placeOf(node), { found, attribute: true }));
      }
    }
  }
  return findings;
};
