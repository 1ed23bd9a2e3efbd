/**
 * Every text of ours that a learner reads. A language is one file beside this
 * one. `{n}` and the like stand for what the page puts there.
 */
export interface Language {
  /** Its own name, for the language switch: « Français ». */
  name: string;
  domains: { quality: string; health: string; safety: string; environment: string };
  /** Names of the framed blocks of a capsule, as the learner reads them. */
  blocks: { key: string; danger: string; case: string; checklist: string };

  // Controls, found by these names by people, screen readers and tests (DESIGN: The learner's page).
  start: string;
  check: string;
  continue: string;
  back: string;
  finish: string;
  tryAgain: string;
  startAgain: string;
  exit: string;

  // Cover and colophon, written when the page is built.
  draft: string;
  minutes: (n: number) => string;
  questions: (n: number) => string;
  /** Heading of a question's screen. */
  questionOf: (n: number, total: number) => string;
  hint: string;
  colophon: string;
  version: string;
  approved: (by: string, on: string) => string;
  reviewBy: (on: string) => string;
  authors: string;
  references: string;
  credits: string;
  /** A day, from `2026-09-15`. */
  date: (iso: string) => string;
  /** How a label that means "true" begins, in lower case: says which answer of a true-false question is `true`. */
  truth: string;

  // What the script says.
  /** Where the learner is, for screen readers: `{n}` of `{total}`. */
  progress: string;
  chooseOne: string;
  chooseSeveral: string;
  nothingChosen: string;
  right: string;
  wrong: string;
  /** All that was chosen is right, and something is missing. */
  partly: string;
  rightAnswer: string;
  yourAnswer: string;
  triesLeft: string;
  result: string;
  /** `{score}` in percent, `{mastery}` needed. */
  score: string;
  passed: string;
  failed: string;
  completed: string;
  mastery: string;
  criticalMissed: string;
  /** An earlier run of the same capsule counts: `{score}`. */
  best: string;
  seeAgain: string;
  allRight: string;

  // What becomes of the results.
  notSaved: string;
  notTaken: string;
  readOnly: string;
  closed: string;
}

/** The texts that the script needs, and so travel with every page. */
export const playerTexts = [
  'start',
  'check',
  'continue',
  'back',
  'finish',
  'tryAgain',
  'startAgain',
  'exit',
  'progress',
  'chooseOne',
  'chooseSeveral',
  'nothingChosen',
  'right',
  'wrong',
  'partly',
  'rightAnswer',
  'yourAnswer',
  'triesLeft',
  'result',
  'score',
  'passed',
  'failed',
  'completed',
  'mastery',
  'criticalMissed',
  'best',
  'seeAgain',
  'allRight',
  'notSaved',
  'notTaken',
  'readOnly',
  'closed',
] as const satisfies readonly (keyof Language)[];

export type PlayerTexts = Pick<Language, (typeof playerTexts)[number]>;
