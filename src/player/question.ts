import { isOver, isPartial, isRight, isScored, shareOf } from '../model/grading.ts';
import type { PlayerTexts } from '../model/languages/language.ts';
import type { PlayerQuestion } from '../model/player-data.ts';
import type { Session } from '../model/session.ts';
import { mountConfidence } from './confidence.ts';
import { fill, fromHtml, make } from './dom.ts';
import { mountPart } from './questions/mount-part.ts';
import type { Answered } from './questions/part.ts';

/** A question on its screen. */
export interface QuestionView {
  readonly question: PlayerQuestion;
  /** The question's words. */
  readonly stem: Element;
  /** What is answered now, as a try; empty while something is missing. */
  attempt: () => string;
  /** Show it answered by these tries, or open when there are none. */
  show: (tries: readonly string[], session: Session) => void;
  /** Whether what is on show takes an answer. */
  asks: (tries: readonly string[]) => boolean;
  /** Whether more of it comes before its tries are judged. */
  walks: () => boolean;
  /** Go on inside the question; says whether there was somewhere to go. */
  advance: () => boolean;
  /** Say what is missing. */
  ask: () => void;
  /** Bring what is said into view. */
  reveal: () => void;
  /** Move focus to the answers. */
  focus: () => void;
  /** What a report says of a try. */
  answered: (attempt: string) => Answered;
}

/**
 * Turn the static question of a screen into one that can be answered: its list
 * becomes native controls, with a place for the feedback below.
 *
 * @param screen
 *   Section of the question.
 * @param question
 *   The question.
 * @param texts
 *   What is said.
 */
export function mountQuestion(screen: Element, question: PlayerQuestion, texts: PlayerTexts): QuestionView {
  const [stem, list] = screen.querySelectorAll('.stem, .answers') as unknown as [Element, Element];
  const part = mountPart({ screen, question, texts, stem, list });
  const confidence = USES.confidence && question.confidence ? mountConfidence(question, texts) : undefined;
  const feedback = make('div.feedback');
  feedback.setAttribute('role', 'status');
  screen.append(...(confidence ? [confidence.element] : []), feedback);

  function say(kind: string, ...content: Node[]): void {
    feedback.textContent = '';
    feedback.className = `feedback ${kind}`;
    feedback.append(...content);
  }

  function walks(): boolean {
    return USES.scenario && !!part.walks && part.walks();
  }

  function reveal(): void {
    feedback.scrollIntoView({ block: 'nearest' });
  }

  return {
    question,
    stem,
    reveal,
    attempt() {
      const attempt = part.attempt();
      if (!attempt || !confidence) return attempt;
      const mark = confidence.mark();
      return mark && attempt.replace(/!|$/, `${mark}$&`);
    },
    show(tries, session) {
      const last = tries[tries.length - 1] || '';
      part.show(last, isOver(question, tries), session);
      confidence?.show(last);
      if (!last || walks()) say('');
      else say(kindOf(question, last), ...verdict(question, tries, last, part.said(last), texts));
    },
    asks: (tries) => (USES.scenario && part.asks ? part.asks(tries[tries.length - 1]) : !tries.length),
    walks,
    advance: () => USES.scenario && !!part.advance && part.advance(),
    ask() {
      say('ask', make('p', USES.confidence && part.attempt() ? texts.sureMissing : part.missing()));
      reveal();
    },
    focus: part.focus,
    answered: part.answered,
  };
}

/** Class of what is said about the last try: its sign and its colour. */
export function kindOf(question: PlayerQuestion, last: string): string {
  return USES.opinion && !isScored(question)
    ? 'ask'
    : isRight(question, last)
      ? 'right'
      : isShared(question, last)
        ? // The sign of what is to be kept in mind: neither that of right nor that of wrong.
          'key'
        : 'wrong';
}

/** Whether a part of the points is earned, of a try that is not right. */
function isShared(question: PlayerQuestion, last: string): boolean {
  return USES.partial && !!question.partial && shareOf(question, last) > 0;
}

/** What is said about the last try: word, feedback of what was chosen, tries left or explanation. */
function verdict(
  question: PlayerQuestion,
  tries: readonly string[],
  last: string,
  said: readonly Node[],
  texts: PlayerTexts,
): Node[] {
  const word = isRight(question, last)
    ? texts.right
    : isShared(question, last)
      ? texts.shared
      : USES.multiple && isPartial(question, last)
        ? texts.partly
        : texts.wrong;
  const parts: Node[] = [
    make('p.verdict', USES.opinion && !isScored(question) ? texts.thanks : word),
    ...said,
  ];
  if (!isOver(question, tries)) {
    parts.push(make('p.left', fill(texts.triesLeft, { n: question.attempts - tries.length })));
  } else if (question.explanation) {
    parts.push(fromHtml(question.explanation));
  }
  return parts;
}
