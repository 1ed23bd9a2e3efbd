/** What stands between, after and beside the answers of a question or a step, and may not. */
import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { finding, type Finding } from '../finding.ts';
import { placeOf } from '../rules/rule.ts';
import { feedbackIndent, type QuestionParts } from './parts.ts';

/** What stands between two lists of boxes: most often a feedback that is not indented. */
export function cutFindings(id: string, { cuts, answers }: QuestionParts): Finding[] {
  const spaces = answers ? feedbackIndent(answers) : 0;
  return cuts.map((node) =>
    finding('answers-together', placeOf(node), {
      id,
      found: node.type,
      spaces,
      ...signIndent(node, answers),
    }),
  );
}

/** What follows the answers: only quotes may, and with a blank line between. */
export function afterFindings(id: string, { answers, after, cuts }: QuestionParts): Finding[] {
  const findings: Finding[] = [];
  const strange = after.find((node) => node.type !== 'blockquote');
  // Nobody who writes « Réponse : 1 » below a numbered list means a question of order.
  const isKey = strange?.type === 'paragraph' && answers?.type === 'list' && answers.ordered;
  const found = isKey ? 'ordered' : strange?.type;
  if (strange && found) findings.push(finding('answers-last', placeOf(strange), { id, found }));
  return [...findings, ...gluedFindings(id, { answers, after, cuts })];
}

/** Without a blank line nobody can tell the explanation from the feedback of the last answer. */
export function gluedFindings(
  id: string,
  { answers, after, cuts }: Pick<QuestionParts, 'answers' | 'after' | 'cuts'>,
): Finding[] {
  const [next] = after;
  if (!answers?.position || next?.type !== 'blockquote' || !next.position || cuts.includes(next)) return [];
  const glued = next.position.start.line <= answers.position.end.line + 1;
  const values = { id, spaces: feedbackIndent(answers), ...signIndent(next, answers) };
  return glued ? [finding('feedback-separate', placeOf(next), values)] : [];
}

/** Spaces before the sign of the answers, where they alone make a feedback stand too far out. */
function signIndent(node: Nodes, answers: QuestionParts['answers']): { dash?: number } {
  if (node.type !== 'blockquote' || answers?.type !== 'list') return {};
  const dash = placeOf(answers).start.column - 1;
  const spaces = placeOf(node).start.column - 1;
  return dash > 0 && spaces >= feedbackIndent(answers) ? { dash } : {};
}

/** An indented quote was some answer's feedback; without that answer it would be a hint or the explanation. */
export function marginFindings(
  id: string,
  container: ContainerDirective,
  { hints, after }: QuestionParts,
  reported: readonly Finding[],
): Finding[] {
  const margin = placeOf(container).start.column;
  return [...hints, ...after]
    .map((node) => placeOf(node))
    .filter(
      ({ start }) => start.column > margin && !reported.some(({ place }) => place.start.line === start.line),
    )
    .map((place) => finding('quote-at-margin', place, { id }));
}
