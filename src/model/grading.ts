/** Whether answers are right, and what they score. The first try of a question counts; the others teach. */
import type { PlayerData, PlayerQuestion } from './player-data.ts';

/** Tries of each question, first to last, by the question's digest; a try is its letters in authored order. */
export type Tries = Readonly<Record<string, readonly string[]>>;

/** What a run through the capsule came to. */
export interface Grade {
  /** Percent of the points, unrounded: mastery is compared with this very number. */
  score: number;
  passed: boolean;
  /** Whether a question that must be right was not. */
  criticalMissed: boolean;
}

/** Whether an answer, its letters in authored order, is right. */
export function isRight(question: PlayerQuestion, letters: string): boolean {
  return letters === question.right;
}

/** Whether all that was chosen is right, and something is missing. */
export function isPartial(question: PlayerQuestion, letters: string): boolean {
  return (
    letters.length < question.right.length && [...letters].every((letter) => question.right.includes(letter))
  );
}

/** Tries already made of a question. */
export function triesOf(question: PlayerQuestion, tries: Tries): readonly string[] {
  return tries[question.digest] || [];
}

/** Whether a question takes no more tries: answered right, or all attempts used. */
export function isOver(question: PlayerQuestion, tries: readonly string[]): boolean {
  const last = tries[tries.length - 1];
  return last !== undefined && (isRight(question, last) || tries.length >= question.attempts);
}

/** Whether the first try was right. */
export function isFirstRight(question: PlayerQuestion, tries: Tries): boolean {
  const first = triesOf(question, tries)[0];
  return first !== undefined && isRight(question, first);
}

/**
 * Grade a run.
 *
 * @returns
 *   Nothing while a question is unanswered, or where there is none: a score
 *   beside an unfinished run makes LMSs decide by themselves.
 */
export function grade(data: PlayerData, tries: Tries): Grade | undefined {
  const { questions, mastery } = data;
  if (!questions.length || questions.some((question) => !triesOf(question, tries).length)) return undefined;

  let total = 0;
  let earned = 0;
  let criticalMissed = false;
  for (const question of questions) {
    const right = isFirstRight(question, tries);
    total += question.points;
    if (right) earned += question.points;
    else if (question.critical) criticalMissed = true;
  }
  return {
    score: (100 * earned) / total,
    // Whole numbers on both sides: no rounding can turn a pass into a failure.
    passed: !criticalMissed && 100 * earned >= mastery * total,
    criticalMissed,
  };
}
