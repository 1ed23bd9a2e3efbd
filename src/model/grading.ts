/**
 * Whether answers are right, and what they score. The first try of a question
 * counts; the others teach.
 *
 * A try is one word of ASCII, so that suspend data can hold it:
 *
 *     ac       the letters chosen, in authored order: single, true-false, multiple, hotspots, opinion
 *     bac      the letters in the order given: order
 *     1213     the target of each answer, in authored order: match, categorise
 *     a!arr%C3%AAt   the letter of the answer that was recognised, or `-`, and what was typed: text, numeric
 *     b-ac     the first choice at each step, `-` where there was none, and the step reached: scenario
 *     b-ac*    the same, not at an end yet
 *     ac+      any of these, asked whether sure: `+`, else `_`
 */
import type { QuestionType } from './capsule.ts';
import type { PlayerData, PlayerQuestion } from './player-data.ts';

/**
 * How a try at each type is graded; the type checker asks for one that is added.
 *
 * - `same`: right when all of it is.
 * - `set`: the same; shared, what is wrong takes away from what is right.
 * - `recognised`: right when the answer that was recognised is.
 * - `path`: right when every choice at a step was.
 * - `never`: neither right nor wrong.
 */
interface GradingOfType {
  single: 'same';
  'true-false': 'same';
  multiple: 'set';
  order: 'same';
  match: 'same';
  categorise: 'same';
  text: 'recognised';
  numeric: 'recognised';
  hotspots: 'set';
  opinion: 'never';
  scenario: 'path';
}

/** Every type that is graded in one way, and no other. */
type Graded<Way extends GradingOfType[QuestionType]> = Readonly<
  Record<{ [Type in QuestionType]: GradingOfType[Type] extends Way ? Type : never }[QuestionType], true>
>;

const sets: Graded<'set'> = { multiple: true, hotspots: true };
const recognised: Graded<'recognised'> = { text: true, numeric: true };
const paths: Graded<'path'> = { scenario: true };
const opinions: Graded<'never'> = { opinion: true };

/** Tries of each question, first to last, by the question's digest. A question drawn from a pool has an entry before it has a try. */
export type Tries = Readonly<Record<string, readonly string[]>>;

/** What a run through the capsule came to. */
export interface Grade {
  /** Percent of the points, unrounded: mastery is compared with this very number. */
  score: number;
  passed: boolean;
  /** Whether a question that must be right was not. */
  criticalMissed: boolean;
}

/** What was chosen in a try: its letters, without what else it says. */
export function chosenOf(attempt: string): string {
  return attempt.replace(/[*+_!].*/, '');
}

/** What was typed in a try, which may have been dropped to save room. */
export function typedOf(attempt: string): string {
  try {
    return decodeURIComponent(attempt.split('!')[1] || '');
  } catch {
    // Suspend data that an LMS has changed.
    return '';
  }
}

/** Whether a try goes on: a scenario that has not come to an end. */
export function isOpen(attempt: string | undefined): boolean {
  return USES.scenario && !!attempt && attempt.includes('*');
}

/** Whether a question counts for the score. */
export function isScored({ type }: PlayerQuestion): boolean {
  return !USES.opinion || !(type in opinions);
}

/** Whether a try is right. */
export function isRight({ type, right }: PlayerQuestion, attempt: string): boolean {
  const chosen = chosenOf(attempt);
  if (USES.typed && type in recognised) return right.includes(chosen);
  if (USES.scenario && type in paths) {
    const fits = (letters: string, at: number) => (letters + '-').includes(chosen.charAt(at));
    return !isOpen(attempt) && right.split(' ').every(fits);
  }
  return chosen === right;
}

/** The part of an answer that is right, from 0 to 1: its share of the points, where they can be shared. */
export function shareOf(question: PlayerQuestion, attempt: string): number {
  if (USES.partial && question.partial) {
    const { type, right } = question;
    const chosen = [...chosenOf(attempt)];
    const isSet = type in sets;
    const found = chosen.filter((symbol, at) =>
      isSet ? right.includes(symbol) : symbol === right[at],
    ).length;
    // What is wrong takes away from a set; a place cannot be filled twice.
    return Math.max(0, isSet ? 2 * found - chosen.length : found) / right.length;
  }
  return +isRight(question, attempt);
}

/** Whether all that is chosen is right, and something is missing. */
export function isPartial({ right }: PlayerQuestion, attempt: string): boolean {
  const chosen = chosenOf(attempt);
  return chosen.length < right.length && [...chosen].every((letter) => right.includes(letter));
}

/** Questions that are asked: all but those of a pool that were not drawn. */
export function askedOf({ questions }: PlayerData, tries: Tries): PlayerQuestion[] {
  return USES.pools ? questions.filter(({ pool, digest }) => !pool || tries[digest]) : questions;
}

/** Tries already made of a question. */
export function triesOf(question: PlayerQuestion, tries: Tries): readonly string[] {
  return tries[question.digest] || [];
}

/** Whether a question takes no more tries: answered right, all attempts used, or nothing to be right about. */
export function isOver(question: PlayerQuestion, tries: readonly string[]): boolean {
  const last = tries[tries.length - 1];
  if (last === undefined || isOpen(last)) return false;
  // Of a retry that was dropped to save room nobody knows more than that it was made.
  return last === '~' || isRight(question, last) || tries.length >= question.attempts;
}

/** Whether a question has its first try, which is its score. */
export function isAnswered(question: PlayerQuestion, tries: Tries): boolean {
  const [first] = triesOf(question, tries);
  return first !== undefined && !isOpen(first);
}

/** Whether the first try was right. */
export function isFirstRight(question: PlayerQuestion, tries: Tries): boolean {
  return isAnswered(question, tries) && isRight(question, triesOf(question, tries)[0] || '');
}

/**
 * Grade a run.
 *
 * @returns
 *   Nothing while a scored question is unanswered, or where there is none: a
 *   score beside an unfinished run makes LMSs decide by themselves.
 */
export function grade(data: PlayerData, tries: Tries): Grade | undefined {
  const questions = askedOf(data, tries).filter(isScored);
  if (!questions.length || !questions.every((question) => isAnswered(question, tries))) return undefined;

  let total = 0;
  let earned = 0;
  let criticalMissed = false;
  for (const question of questions) {
    const [first = ''] = triesOf(question, tries);
    total += question.points;
    earned += question.points * shareOf(question, first);
    if (USES.critical && question.critical && !isRight(question, first)) criticalMissed = true;
  }
  return {
    score: (100 * earned) / total,
    // Shares are fractions of 36 at most: what a sum of them loses is far below this, and no
    // two scores lie as near to each other.
    passed: !criticalMissed && 100 * earned >= data.mastery * total - 1e-6,
    criticalMissed,
  };
}
