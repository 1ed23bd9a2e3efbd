import type { Feature } from '../features.ts';

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
  /** What a player is called that has no title, and the name of the text below it. */
  media: Record<'Video' | 'Audio', { name: string; transcript: string }>;

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
  /** Heading of a question's screen, where nobody can tell how many there will be. */
  question: string;
  /** Heading of a question's screen: `{n}` of `{total}`. The script writes it where questions are drawn. */
  questionOf: string;
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
  chooseOpinion: string;
  /** Said to an opinion. */
  thanks: string;
  nothingChosen: string;
  chooseOrder: string;
  /** Names of the buttons beside an answer: `{answer}`. */
  moveUp: string;
  moveDown: string;
  /** For screen readers: where `{answer}` has gone, `{n}` of `{total}`. */
  moved: string;
  /** Where an answer belongs, `{n}` from 1. */
  rightPlace: string;
  choosePairs: string;
  /** What a list to choose from says before anything is chosen. */
  chooseTarget: string;
  /** Which answer has nothing chosen yet. */
  pairMissing: string;
  /** What was to be chosen: `{target}`. */
  rightTarget: string;
  /** How many answers are where they belong. */
  wellPlaced: string;
  nothingTyped: string;
  /** Said to what is no number, and to one that may be thousands: `1,500`. */
  notNumber: string;
  /** The right answer, `{answer}`, once it may be told. */
  rightIs: string;
  chooseSpots: string;
  /** The same on paper. */
  circleSpots: string;
  /** Name of the button that enlarges the image. */
  zoom: string;
  /** Said to a tap where no place is. */
  noSpot: string;
  /** Beside a place, once the question is over: right and chosen, right and not chosen, chosen and not right. */
  spotFound: string;
  spotMissed: string;
  spotDecoy: string;
  /** How many of the hazards were chosen, before the score or a new try. */
  spotsFound: string;
  /** How many choices of a scenario were right. */
  rightChoices: string;
  howSure: string;
  sure: string;
  unsure: string;
  sureMissing: string;
  right: string;
  wrong: string;
  /** All that was chosen is right, and something is missing. */
  partly: string;
  /** A part of the points was scored. */
  shared: string;
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
  /** Before a missed question that must be right. */
  critical: string;
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

/** The texts that every script needs, and so travel with every page. */
const commonTexts = [
  'start',
  'check',
  'continue',
  'back',
  'finish',
  'tryAgain',
  'startAgain',
  'exit',
  'progress',
  'right',
  'wrong',
  'triesLeft',
  'result',
  'score',
  'passed',
  'failed',
  'mastery',
  'best',
  'seeAgain',
  'allRight',
  'notSaved',
  'notTaken',
  'readOnly',
  'closed',
] as const satisfies readonly (keyof Language)[];

/** Those that speak of an LMS: what becomes of the results in it, and the way out of it. The site's pages have none of that. */
const lmsTexts: readonly PlayerText[] = ['exit', 'notSaved', 'notTaken', 'readOnly', 'closed'];

/** The texts that one feature needs. */
const featureTexts = {
  choice: ['chooseOne', 'nothingChosen', 'rightAnswer', 'yourAnswer'],
  order: ['chooseOrder', 'moveUp', 'moveDown', 'moved', 'rightPlace', 'wellPlaced'],
  pairs: ['choosePairs', 'chooseTarget', 'pairMissing', 'rightTarget', 'wellPlaced'],
  typed: ['yourAnswer', 'rightIs'],
  text: ['nothingTyped'],
  numeric: ['notNumber'],
  hotspots: [
    'chooseSpots',
    'zoom',
    'noSpot',
    'spotFound',
    'spotMissed',
    'spotDecoy',
    'spotsFound',
    'nothingChosen',
    'partly',
  ],
  scenario: ['chooseOne', 'nothingChosen', 'rightAnswer', 'yourAnswer', 'rightChoices'],
  partial: ['shared'],
  checklist: [],
  media: [],
  case: [],
  danger: [],
  draft: [],
  hint: [],
  table: [],
  confidence: ['howSure', 'sure', 'unsure', 'sureMissing'],
  pools: ['questionOf'],
  critical: ['criticalMissed', 'critical'],
  multiple: ['chooseSeveral', 'partly'],
  opinion: ['chooseOpinion', 'thanks'],
  unscored: ['completed'],
} as const satisfies Record<Feature, readonly (keyof Language)[]>;

/** Where a capsule's page is opened. */
export type Place = 'package' | 'site';

/** Names of the texts that a page with these features needs. */
export function playerTextsOf(features: readonly Feature[], place: Place): PlayerText[] {
  const texts = [...new Set([...commonTexts, ...features.flatMap((feature) => featureTexts[feature])])];
  return place === 'package' ? texts : texts.filter((text) => !lmsTexts.includes(text));
}

type PlayerText = (typeof commonTexts)[number] | (typeof featureTexts)[Feature][number];

/** Texts of the page; those of features and places that it does not have are absent, and never asked for. */
export type PlayerTexts = Pick<Language, PlayerText>;
