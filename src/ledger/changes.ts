/** What has changed between two versions of a capsule, and what each change asks of the version number. Pure. */
import type { ReleasedAnswer, ReleasedParts, ReleasedQuestion } from '../model/schema-types.ts';
import type { Seen } from './seen.ts';
import { larger, type Step } from './versions.ts';

/** What happened to the answers of a question that keeps its id. */
type AnswerChange = 'removed' | 'moved' | 'key' | 'replaced' | 'type';

/** A change of what is scored. */
type ScoreChange =
  'answer-added' | 'points' | 'critical' | 'options' | 'mastery' | 'pools' | 'question-added';

/** One change; `question` is its id, `letter` the answer concerned. */
export type Change =
  | { kind: 'part'; part: keyof ReleasedParts }
  | { kind: 'question-text'; question: string }
  | { kind: 'answer-text'; question: string; letter: string }
  | { kind: 'score'; what: ScoreChange; question: string }
  | { kind: 'question-renamed'; question: string; successor: string }
  | { kind: 'question-removed'; question: string }
  | { kind: 'answers'; what: AnswerChange; question: string; letter: string };

/** What is compared: an entry of the ledger is one, so is the capsule of today. */
type Comparable = Pick<Seen, 'parts' | 'mastery' | 'questions'>;

/**
 * List what has changed.
 *
 * @param before
 *   What was released.
 * @param after
 *   What it is now.
 * @returns
 *   Changes, the gravest of each question alone; nothing when a learner sees
 *   the same.
 */
export function changesBetween(before: Comparable, after: Comparable): Change[] {
  const keys = Object.keys(before.parts) as (keyof ReleasedParts)[];
  const parts = keys.filter((part) => before.parts[part] !== after.parts[part]);
  const score = (what: ScoreChange, question = ''): Change => ({ kind: 'score', what, question });
  return [
    ...questionChanges(before.questions, after.questions, score),
    ...(before.mastery === after.mastery ? [] : [score('mastery')]),
    ...parts.map((part): Change => (part === 'rules' ? score('pools') : { kind: 'part', part })),
  ];
}

/** What a change asks of the version number at least. */
export function stepFor(change: Change): Exclude<Step, 'none'> {
  switch (change.kind) {
    case 'answers':
    case 'question-removed':
      return 'major';
    case 'score':
    case 'question-renamed':
      return 'minor';
    case 'part':
    case 'question-text':
    case 'answer-text':
      return 'patch';
  }
}

/** What several changes ask for together. */
export function stepForAll(changes: readonly Change[]): Step {
  return changes.reduce<Step>((step, change) => larger(step, stepFor(change)), 'none');
}

type Score = (what: ScoreChange, question?: string) => Change;

function questionChanges(
  before: readonly ReleasedQuestion[],
  after: readonly ReleasedQuestion[],
  score: Score,
): Change[] {
  const removed = before.filter(({ id }) => !after.some((question) => question.id === id));
  const added = after.filter(({ id }) => !before.some((question) => question.id === id));
  // A question with a new id stands for one that is gone; which for which matters to nobody but the reader.
  const gone = removed.map(({ id }, index): Change => {
    const successor = added[index]?.id;
    return successor === undefined
      ? { kind: 'question-removed', question: id }
      : { kind: 'question-renamed', question: id, successor };
  });
  const kept = before.flatMap((question) => {
    const now = after.find(({ id }) => id === question.id);
    return now ? changesOf(question, now, score) : [];
  });
  return [...gone, ...added.slice(removed.length).map(({ id }) => score('question-added', id)), ...kept];
}

function changesOf(before: ReleasedQuestion, after: ReleasedQuestion, score: Score): Change[] {
  const grave = answersChange(before, after);
  if (grave) return [{ kind: 'answers', question: before.id, ...grave }];
  const now = new Map(after.answers.map((answer) => [answer.id, answer]));
  const reworded = before.answers.filter(
    ({ id, text, key }) => now.get(id)?.text !== text || now.get(id)?.key !== key,
  );
  return [
    ...(after.answers.length > before.answers.length ? [score('answer-added', before.id)] : []),
    ...(before.points === after.points ? [] : [score('points', before.id)]),
    ...(before.critical === after.critical ? [] : [score('critical', before.id)]),
    ...(before.options === after.options ? [] : [score('options', before.id)]),
    ...(before.text === after.text ? [] : [{ kind: 'question-text', question: before.id } as const]),
    ...reworded.map(({ id }): Change => ({ kind: 'answer-text', question: before.id, letter: id })),
  ];
}

/** What makes the letters on record mean something else; nothing when they still say what was answered. */
function answersChange(
  before: ReleasedQuestion,
  after: ReleasedQuestion,
): { what: AnswerChange; letter: string } | undefined {
  if (before.type !== after.type) return { what: 'type', letter: '' };
  const now = Map.groupBy(after.answers, stepOf);
  // The choices of a scenario's steps have letters of their own; two steps may offer the same words.
  for (const [step, answers] of Map.groupBy(before.answers, stepOf)) {
    const change = lettersChange(answers, now.get(step) ?? []);
    if (change) return change;
  }
  return undefined;
}

function stepOf({ id }: ReleasedAnswer): string {
  return id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : '';
}

/** The same for answers that have letters together. */
function lettersChange(
  before: readonly ReleasedAnswer[],
  after: readonly ReleasedAnswer[],
): { what: AnswerChange; letter: string } | undefined {
  const now = new Map(after.map((answer) => [answer.id, answer]));
  const texts = new Set(after.map(({ text }) => text));
  const was = new Set(before.map(({ text }) => text));
  const lost = before.find(({ text }) => !texts.has(text));
  // An answer that another letter has now; where one was taken out, those behind it have moved up.
  const moved = before.find(({ id, text }) => now.get(id)?.text !== text && texts.has(text));
  if (after.length < before.length) return { what: 'removed', letter: (lost ?? before.at(-1))?.id ?? '' };
  if (moved) return { what: 'moved', letter: moved.id };
  const rekeyed = before.find((answer) => isRekeyed(answer, now.get(answer.id), before));
  if (rekeyed) return { what: 'key', letter: rekeyed.id };
  const isReplaced = before.length > 1 && after.every(({ text }) => !was.has(text));
  return isReplaced ? { what: 'replaced', letter: '' } : undefined;
}

/** Whether something else is right; a target of which only the wording changed is the same one. */
function isRekeyed(
  before: ReleasedAnswer,
  after: ReleasedAnswer | undefined,
  all: readonly ReleasedAnswer[],
): boolean {
  if (!after || after.key === before.key) return false;
  const target = targetOf(after.key);
  if (target === undefined || targetOf(before.key)?.symbol !== target.symbol) return true;
  return all.some(({ key }) => targetOf(key)?.text === target.text);
}

/** Key of an answer that is put to a target: its symbol and the digest of its words. */
function targetOf(key: string): { symbol: string; text: string } | undefined {
  const [, symbol, text] = /^(\w) ([0-9a-f]{16})$/.exec(key) ?? [];
  return symbol === undefined || text === undefined ? undefined : { symbol, text };
}
