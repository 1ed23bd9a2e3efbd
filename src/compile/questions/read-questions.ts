/** The questions of a capsule together: how many there are, and whether an LMS can tell them apart. */
import type { Root } from 'mdast';
import type { Question } from '../../model/capsule.ts';
import { lmsId, stepId } from '../../model/identifiers.ts';
import { isQuestion } from '../directives.ts';
import { openingFence } from '../fence.ts';
import { finding, type Finding, type Place, type RuleId } from '../finding.ts';
import { poolFindings, type Pools } from './pools.ts';
import { readQuestion, type ReadQuestionContext } from './read-question.ts';
import { readScenario } from './scenario.ts';

/** More would be a course, and would not fit the suspend data of SCORM 1.2. */
const questionLimit = 60;

export interface ReadQuestions {
  questions: Question[];
  findings: Finding[];
  /** Id and opening fence of every question, right or wrong. */
  places: QuestionPlace[];
}

interface QuestionPlace {
  id: string;
  place: Place;
}

/**
 * Read every question of a capsule, in the order in which they are asked.
 *
 * @param pools
 *   How many questions the front matter draws from each pool, and where it says so.
 */
export function readQuestions(root: Root, context: ReadQuestionContext, pools: Pools): ReadQuestions {
  const containers = root.children.filter(isQuestion);
  const read = containers.map((container) =>
    container.name === 'scenario' ? readScenario(container, context) : readQuestion(container, context),
  );
  const places = containers.map((container) => ({
    id: container.attributes?.['id'] ?? '',
    place: openingFence(container, context.text),
  }));
  const questions = read.flatMap(({ question }) => (question ? [question] : []));
  const findings = [
    ...read.flatMap((question) => question.findings),
    ...idFindings(places, questions),
    ...poolFindings(containers, context.text, pools),
  ];
  return { questions, findings, places };
}

/** Two questions must not share an LMS id; `q-2` has the id of the second try at `q`. */
function idFindings(places: readonly QuestionPlace[], questions: readonly Question[]): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Place>();
  for (const { id, place } of places) {
    const earlier = first.get(id);
    if (id === '') continue;
    if (earlier) {
      const values = { id, other: id, reason: 'same' } as const;
      findings.push(finding('question-id-unique', place, values, { place: earlier }));
    } else first.set(id, place);
  }
  const clash = (
    id: string,
    place: Place,
    other: string,
    reason: 'retry' | 'confidence' | 'step' | 'steps',
  ): void => {
    const cause = first.get(other);
    findings.push(finding('question-id-unique', place, { id, other, reason }, cause && { place: cause }));
  };
  for (const [id, place] of first) {
    const stem = /^(.+)-([2-9]|[1-9]\d+)$/.exec(id)?.[1];
    if (stem !== undefined && first.has(stem)) clash(id, place, stem, 'retry');
    const asked = /^(.+)-sure(?:-\d+)?$/.exec(id)?.[1];
    if (questions.some((question) => question.confidence && question.id === asked)) {
      clash(id, place, asked ?? '', 'confidence');
    }
  }
  for (const [at, question] of questions.entries()) {
    for (const earlier of questions.slice(0, at)) {
      if (!shareStepName(question, earlier)) continue;
      const both = question.type === earlier.type;
      // The scenario is named last: the other's id is what must change.
      const [one, other] = question.type === 'scenario' && !both ? [earlier, question] : [question, earlier];
      const place = first.get(one.id);
      if (place) clash(one.id, place, other.id, both ? 'steps' : 'step');
    }
  }
  return findings;
}

/** Whether an LMS would take a try at a step of a scenario for something of another question. */
function shareStepName(a: Question, b: Question): boolean {
  if (a.type !== 'scenario' && b.type !== 'scenario') return false;
  const names = namesOf(b);
  return namesOf(a).some((name) => names.some((other) => isTryOf(name, other) || isTryOf(other, name)));
}

/** Names under which an LMS files the first tries of a question. */
function namesOf(question: Question): string[] {
  const id = lmsId(question.id);
  if (question.type === 'scenario') return question.steps.map(({ slug }) => `${id}_${stepId(slug)}`);
  return question.confidence ? [id, `${id}_sure`] : [id];
}

/** Whether a name is another one, or that of a further try at it. */
function isTryOf(name: string, other: string): boolean {
  return name.startsWith(other) && /^(?:_(?:[2-9]|[1-9]\d+))?$/.test(name.slice(other.length));
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
