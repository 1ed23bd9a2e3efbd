/**
 * What the player of a capsule reads from its page: everything it needs beyond
 * the text that the page already shows, as one inert block of JSON.
 *
 * It travels with every page, so what has its usual value is left out.
 */
import type { Capsule, Question, QuestionType } from './capsule.ts';
import { featuresOf, partOfType, type Part } from './features.ts';
import { capsuleIdentifier, letters, lmsId, stepId } from './identifiers.ts';
import { languageOf, truths } from './languages/index.ts';
import { playerTextsOf, type Place, type PlayerTexts } from './languages/language.ts';
import type { NumericQuestion, Project, SpotAnswer } from './schema-types.ts';
import { suspendDataLimit } from './suspend-data.ts';
import { rangeOf } from './typed-answers.ts';

export interface PlayerQuestion {
  /** Id for the LMS: {@link lmsId} of the question's id. */
  id: string;
  type: QuestionType;
  /** How it is answered. */
  part: Part;
  /** Screen it is on; 1 is the first after the cover. */
  screen: number;
  /** The right answer, as a try says it; letters of each step of a scenario, with spaces between steps. */
  right: string;
  points: number;
  attempts: number;
  critical?: true;
  shuffle?: true;
  partial?: true;
  confidence?: true;
  pool?: string;
  /** Letter of the answer that says "true", where the type is true-false. */
  truth?: string;
  digest: string;
  /** What is read about an answer, as HTML, by its letter; in a scenario by step and letter: `ab`. */
  feedback: Record<string, string>;
  /** What is read once the question is over, as HTML. */
  explanation?: string;
  /** Answers to be typed as they are written, by letter; those of type text are recognised. */
  forms?: Record<string, string>;
  /** Value of type numeric, the least and the greatest that are accepted, the unit. */
  number?: [value: number, least: number, greatest: number, unit: string];
  /** Places of type hotspots, by letter. */
  spots?: PlayerSpot[];
  /** Steps of a scenario. */
  steps?: PlayerStep[];
}

export interface PlayerSpot {
  /** What the place is called, as HTML. */
  label: string;
  /**
   * In percent of the image: `x`, `y`, width and height of a rectangle; centre
   * and radius of a circle, in percent of the width.
   */
  box: [x: number, y: number, size: number, height?: number];
}

export interface PlayerStep {
  /** What follows the question's id in the step's LMS id. */
  id: string;
  /** Index of the step that each choice leads to, by letter; an end has none. */
  to: number[];
}

export interface PlayerData {
  lang: string;
  version: string;
  /** Permanent identifier of the capsule in an LMS. */
  identifier: string;
  /** Percent of the points needed to pass. */
  mastery: number;
  /** Status an LMS is sent when the capsule is not passed; absent where it is `failed`. */
  onFail?: 'failed' | 'incomplete';
  /** Whether a page that is hidden commits; absent when it does. */
  commitOnHidden?: false;
  /** Characters of suspend data that the LMS keeps; absent where it keeps 4,000. */
  suspendDataLimit?: number;
  /** Screens between cover and result. */
  screens: number;
  questions: PlayerQuestion[];
  /** How many questions are drawn from each pool. */
  pools?: Record<string, number>;
  texts: PlayerTexts;
}

/**
 * Gather what the player needs.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param project
 *   Settings of the organisation.
 * @param place
 *   Where the page is opened: an LMS has texts of its own.
 */
export function toPlayerData(
  capsule: Capsule,
  project: Pick<Project, 'name' | 'onFail' | 'commitOnHidden' | 'suspendDataLimit'>,
  place: Place = 'package',
): PlayerData {
  const language = languageOf(capsule.lang);
  const byId = new Map(capsule.questions.map((question) => [question.id, question]));
  const questions: PlayerQuestion[] = [];
  capsule.screens.forEach((screen, index) => {
    const question = screen.kind === 'question' ? byId.get(screen.question) : undefined;
    if (question) questions.push(toPlayerQuestion(question, index + 1));
  });

  const texts = playerTextsOf(featuresOf(capsule), place);
  return {
    lang: capsule.lang,
    version: capsule.frontMatter.version,
    identifier: capsuleIdentifier(capsule),
    mastery: capsule.frontMatter.mastery,
    ...(project.onFail === 'incomplete' && { onFail: project.onFail }),
    ...(project.commitOnHidden === false && { commitOnHidden: false }),
    ...(project.suspendDataLimit !== undefined &&
      project.suspendDataLimit < suspendDataLimit && { suspendDataLimit: project.suspendDataLimit }),
    screens: capsule.screens.length,
    questions,
    ...(capsule.frontMatter.pools && { pools: capsule.frontMatter.pools }),
    texts: Object.fromEntries(texts.map((key) => [key, language[key]])) as unknown as PlayerTexts,
  };
}

function toPlayerQuestion(question: Question, screen: number): PlayerQuestion {
  return {
    id: lmsId(question.id),
    type: question.type,
    part: partOfType[question.type],
    screen,
    right: rightOf(question),
    points: question.points,
    attempts: question.attempts,
    ...(question.critical && { critical: true }),
    ...(question.shuffle && { shuffle: true }),
    ...(question.partial && { partial: true }),
    ...(question.confidence && { confidence: true }),
    ...(question.pool && { pool: question.pool }),
    digest: question.digest,
    feedback: feedbackOf(question),
    ...(question.explanation && { explanation: question.explanation }),
    ...particularsOf(question),
  };
}

/** The right answer of a question, as a try says it. */
function rightOf(question: Question): string {
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'multiple':
    case 'text':
    case 'numeric':
    case 'hotspots':
      return rightLetters(question.answers);
    case 'order':
      return question.answers.map(({ letter }) => letter).join('');
    case 'match':
    case 'categorise':
      return question.answers.map(({ target }) => target).join('');
    case 'opinion':
      return '';
    case 'scenario':
      return question.steps.map(({ choices }) => rightLetters(choices)).join(' ');
  }
}

function rightLetters(answers: readonly { letter: string; right: boolean }[]): string {
  return answers
    .filter((answer) => answer.right)
    .map((answer) => answer.letter)
    .join('');
}

function feedbackOf(question: Question): Record<string, string> {
  const feedback: Record<string, string> = {};
  for (const answer of question.answers) {
    if (answer.feedback) feedback[answer.letter] = answer.feedback;
  }
  if (question.type !== 'scenario') return feedback;
  question.steps.forEach(({ choices, explanation = '' }, index) => {
    for (const choice of choices) {
      const said = (choice.feedback ?? '') + explanation;
      if (said) feedback[(letters[index] ?? '') + choice.letter] = said;
    }
  });
  return feedback;
}

/** What one type alone needs. */
function particularsOf(question: Question): Partial<PlayerQuestion> {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'order':
    case 'match':
    case 'categorise':
    case 'opinion':
      return {};
    case 'true-false':
      return { truth: truthOf(question) };
    case 'text':
      return { forms: formsOf(question) };
    case 'numeric':
      return { forms: formsOf(question), number: numberOf(question) };
    case 'hotspots':
      return { spots: question.answers.map(({ label, spot }) => ({ label, box: boxOf(spot) })) };
    case 'scenario': {
      const slugs = question.steps.map(({ slug }) => slug);
      return {
        steps: question.steps.map(({ slug, choices }) => ({
          id: stepId(slug),
          to: choices.map(({ to }) => slugs.indexOf(to)),
        })),
      };
    }
  }
}

function formsOf({ answers }: Extract<Question, { type: 'text' | 'numeric' }>): Record<string, string> {
  return Object.fromEntries(answers.map(({ letter, form }) => [letter, form]));
}

function boxOf({ x, y, width = 0, height, radius }: SpotAnswer['spot']): PlayerSpot['box'] {
  return height === undefined ? [x, y, radius ?? 0] : [x, y, width, height];
}

function numberOf({ value, tolerance, unit }: NumericQuestion): NonNullable<PlayerQuestion['number']> {
  return [value, ...rangeOf(value, tolerance), unit];
}

/**
 * Which answer of a true-false question means "true": an LMS is told `true` or
 * `false`, not a letter.
 */
function truthOf({ id, answers }: Extract<Question, { type: 'single' | 'true-false' | 'multiple' }>): string {
  const truth = answers.find(({ label }) => {
    const text = label
      .replace(/<[^>]*>/g, '')
      .trim()
      .toLowerCase();
    return truths.some((word) => text.startsWith(word));
  });
  if (!truth) throw new Error(`No answer of the true-false question ${id} says "true"`);
  return truth.letter;
}
