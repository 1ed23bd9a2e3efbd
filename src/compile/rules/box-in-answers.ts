import type { List, Parents } from 'mdast';
import { isDirectiveName, isQuestion } from '../directives.ts';
import { finding, type Finding } from '../finding.ts';
import { answersOf } from '../questions/parts.ts';
import { hasBox, splitScenario } from '../questions/scenario-parts.ts';
import { walk } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/**
 * Boxes stand in a question's answers or in a checklist, nowhere else: printed
 * anywhere else, they would show which answer is right. One message a list, at
 * its first box.
 *
 * - bad: `:::key` around `- [ ] les gants`
 * - good: `:::checklist` around it
 */
export const boxInAnswers: Rule = (root) => {
  const findings: Finding[] = [];
  for (const { node, ancestors } of walk(root)) {
    if (node.type !== 'list' || isExpected(node, ancestors)) continue;
    const box = node.children.find(hasBox);
    if (!box) continue;
    const container = ancestors.findLast((ancestor) => ancestor.type === 'containerDirective');
    const place = { start: placeOf(box).start, end: placeOf(box.children[0] ?? box).end };
    findings.push(finding('box-in-answers', place, { container: container?.name ?? '' }));
  }
  return findings;
};

/** Where boxes belong, or where another rule says what is wrong. */
function isExpected(node: List, ancestors: readonly Parents[]): boolean {
  const parent = ancestors.at(-1);
  if (parent?.type === 'containerDirective') {
    // Two lists of answers in one question, or in one step, are reported where the question is read.
    if (parent.name === 'scenario') return !splitScenario(parent).introduction.includes(node);
    return ['question', 'checklist'].includes(parent.name) || !isDirectiveName(parent.name);
  }
  if (ancestors.some((node) => node.type === 'containerDirective' && !isDirectiveName(node.name)))
    return true;
  // A list inside an answer is no answer's content, boxes or not.
  const at = ancestors.findIndex(isQuestion);
  const question = ancestors[at];
  const list = ancestors[at + 1];
  return (
    question?.type === 'containerDirective' &&
    list?.type === 'list' &&
    (question.name === 'scenario'
      ? splitScenario(question).steps.some(({ answers }) => answers === list)
      : answersOf(question) === list) &&
    parent?.type === 'listItem'
  );
}
