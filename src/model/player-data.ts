/**
 * What the player of a capsule reads from its page: everything it needs beyond
 * the text that the page already shows, as one inert block of JSON.
 *
 * It travels with every page, so what has its usual value is left out.
 */
import type { Capsule, Question } from './capsule.ts';
import { capsuleIdentifier, lmsId } from './identifiers.ts';
import { languageOf, truths } from './languages/index.ts';
import { playerTexts, type PlayerTexts } from './languages/language.ts';
import type { Project } from './schema-types.ts';

export interface PlayerQuestion {
  /** Id for the LMS: {@link lmsId} of the question's id. */
  id: string;
  type: Question['type'];
  /** Screen it is on; 1 is the first after the cover. */
  screen: number;
  /** Letters of the right answers, in authored order: `b`, `ac`. */
  right: string;
  points: number;
  attempts: number;
  critical?: true;
  shuffle?: true;
  /** Letter of the answer that says "true", where the type is true-false. */
  truth?: string;
  digest: string;
  /** What is read after choosing an answer, as HTML, by its letter. */
  feedback: Record<string, string>;
  /** What is read once the question is over, as HTML. */
  explanation?: string;
}

export interface PlayerData {
  id: string;
  lang: string;
  version: string;
  /** Permanent identifier of the capsule in an LMS. */
  identifier: string;
  /** Percent of the points needed to pass. */
  mastery: number;
  /** Status an LMS is sent when the capsule is not passed. */
  onFail: 'failed' | 'incomplete';
  /** Whether a page that is hidden commits; absent when it does. */
  commitOnHidden?: false;
  /** Screens between cover and result. */
  screens: number;
  questions: PlayerQuestion[];
  texts: PlayerTexts;
}

/**
 * Gather what the player needs.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param project
 *   Settings of the organisation.
 */
export function toPlayerData(capsule: Capsule, project: Project): PlayerData {
  const language = languageOf(capsule.lang);
  const byId = new Map(capsule.questions.map((question) => [question.id, question]));
  const questions: PlayerQuestion[] = [];
  capsule.screens.forEach((screen, index) => {
    const question = screen.kind === 'question' ? byId.get(screen.question) : undefined;
    if (question) questions.push(toPlayerQuestion(question, index + 1));
  });

  return {
    id: capsule.id,
    lang: capsule.lang,
    version: capsule.frontMatter.version,
    identifier: capsuleIdentifier(capsule.id, capsule.lang),
    mastery: capsule.frontMatter.mastery,
    onFail: project.onFail ?? 'failed',
    ...(project.commitOnHidden === false && { commitOnHidden: false }),
    screens: capsule.screens.length,
    questions,
    texts: Object.fromEntries(playerTexts.map((key) => [key, language[key]])) as PlayerTexts,
  };
}

function toPlayerQuestion(question: Question, screen: number): PlayerQuestion {
  const feedback: Record<string, string> = {};
  for (const answer of question.answers) {
    if (answer.feedback) feedback[answer.letter] = answer.feedback;
  }
  return {
    id: lmsId(question.id),
    type: question.type,
    screen,
    right: question.answers
      .filter((answer) => answer.right)
      .map((answer) => answer.letter)
      .join(''),
    points: question.points,
    attempts: question.attempts,
    ...(question.critical && { critical: true }),
    ...(question.shuffle && { shuffle: true }),
    ...(question.type === 'true-false' && { truth: truthOf(question) }),
    digest: question.digest,
    feedback,
    ...(question.explanation && { explanation: question.explanation }),
  };
}

/**
 * Which answer of a true-false question means "true": an LMS is told `true` or
 * `false`, not a letter.
 */
function truthOf({ id, answers }: Question): string {
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
