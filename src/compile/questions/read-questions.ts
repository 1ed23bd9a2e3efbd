/** The questions of a capsule together: how many there are, and whether an LMS can tell them apart. */
import type { Root } from 'mdast';
import type { Question } from '../../model/capsule.ts';
import { openingFence } from '../fence.ts';
import { finding, type Finding, type Place, type RuleId } from '../finding.ts';
import { isQuestion } from '../screens.ts';
import { readQuestion, type ReadQuestionContext } from './read-question.ts';

/** More would be a course, and would not fit the suspend data of SCORM 1.2. */
const questionLimit = 60;

export interface ReadQuestions {
  questions: Question[];
  findings: Finding[];
  /** Id and opening fence of every question, right or wrong. */
  places: { id: string; place: Place }[];
}

/** Read every question of a capsule, in the order in which they are asked. */
export function readQuestions(root: Root, context: ReadQuestionContext): ReadQuestions {
  const containers = root.children.filter(isQuestion);
  const read = containers.map((container) => readQuestion(container, context));
  const places = containers.map((container) => ({
    id: container.attributes?.['id'] ?? '',
    place: openingFence(container, context.text),
  }));
  const findings = [...read.flatMap((question) => question.findings), ...idFindings(places)];
  return { questions: read.flatMap(({ question }) => (question ? [question] : [])), findings, places };
}

/** Two questions must not share an LMS id; `q-2` has the id of the second try at `q`. */
function idFindings(places: ReadQuestions['places']): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Place>();
  for (const { id, place } of places) {
    const earlier = first.get(id);
    if (id === '') continue;
    if (earlier) findings.push(finding('question-id-unique', place, { id, other: id }, { place: earlier }));
    else first.set(id, place);
  }
  for (const [id, place] of first) {
    const stem = /^(.+)-([2-9]|[1-9]\d+)$/.exec(id)?.[1];
    const other = stem === undefined ? undefined : first.get(stem);
    if (stem !== undefined && other) {
      findings.push(finding('question-id-unique', place, { id, other: stem }, { place: other }));
    }
  }
  return findings;
}

/**
 * Check how many questions there are.
 *
 * @param places
 *   Opening fences of the questions.
 * @param before
 *   What was found elsewhere: a container that could not be read may be the
 *   question that is missing.
 * @param top
 *   Place of the capsule as a whole.
 */
export function checkCount(
  places: ReadQuestions['places'],
  before: readonly Finding[],
  top: Place,
): Finding[] {
  const count = places.length;
  if (count === 0) {
    return before.some(({ ruleId }) => hidesQuestions(ruleId)) ? [] : [finding('question-present', top, {})];
  }
  if (count < 3) return [finding('questions-three', top, { count })];
  const beyond = places[questionLimit];
  return beyond ? [finding('question-count-limit', beyond.place, { count, limit: questionLimit })] : [];
}

/** Whether a mistake of this kind may keep a question from being seen. */
function hidesQuestions(ruleId: RuleId): boolean {
  return (
    ruleId.startsWith('directive-') || ['code-closed', 'comment-closed', 'box-in-answers'].includes(ruleId)
  );
}
