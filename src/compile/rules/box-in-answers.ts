import { finding, type Finding } from '../finding.ts';
import { answersOf } from '../questions/parts.ts';
import { walk } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/**
 * Boxes stand in a question's answers or in a checklist, nowhere else. One
 * feedback that is not indented splits the list of answers: the first half
 * would become the stem, and what is left a legal question with another key.
 */
export const boxInAnswers: Rule = (root) => {
  const findings: Finding[] = [];
  for (const { node, ancestors } of walk(root)) {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') continue;
    const list = ancestors.at(-1);
    const container = ancestors.at(-2);
    const allowed =
      container?.type === 'containerDirective' &&
      (container.name === 'checklist' || (container.name === 'question' && answersOf(container) === list));
    if (!allowed) findings.push(finding('box-in-answers', placeOf(node), {}));
  }
  return findings;
};
