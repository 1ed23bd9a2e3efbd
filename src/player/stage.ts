/** What is on show, and what pressing a button does to it. */
import { isOver, triesOf } from '../model/grading.ts';
import { letters as alphabet } from '../model/identifiers.ts';
import type { PlayerData, PlayerQuestion } from '../model/player-data.ts';
import { next, shownOrder, standing, type Session, type SessionEvent } from '../model/session.ts';
import { make } from './dom.ts';
import type { Frame } from './frame.ts';
import { toInteraction } from './interaction.ts';
import type { QuestionView } from './question.ts';
import { resultOf } from './result.ts';
import type { Recorder } from './tracking/recorder.ts';

export interface Stage {
  readonly data: PlayerData;
  readonly main: HTMLElement;
  /** Cover, screens, result: the session's places in order. */
  readonly screens: readonly HTMLElement[];
  readonly recorder: Recorder;
  readonly frame: Frame;
  /** One for each question, in order. */
  readonly views: readonly QuestionView[];
  /** Title of the page. */
  readonly title: string;
  session: Session;
  /** Question that is being tried once more. */
  retried?: PlayerQuestion | undefined;
  /** Since when the question on screen can be answered. */
  since: number;
}

/** Number of the screen that holds an element, or -1. */
export function screenOf({ screens }: Stage, element: Element): number {
  return screens.findIndex((screen) => screen.contains(element));
}

/** Open a screen. */
export function go(stage: Stage, to: number): void {
  apply(stage, { type: 'go', to });
  reveal(stage);
}

export function back(stage: Stage): void {
  go(stage, stage.session.at - 1);
}

/** Start, check, continue or finish, whichever comes next. */
export function forward(stage: Stage, event: MouseEvent): void {
  const { data, session, screens } = stage;
  const question = questionOn(stage);
  const ended = session.at === screens.length - 1;
  // The button that checked now continues, the one that finished now leaves: the
  // second tap of a double one must not skip the feedback or the result.
  if (event.detail > 1 && (question || ended)) return;
  if (ended) {
    leave(stage);
    return;
  }
  if (!question || !isOpen(stage, question)) {
    go(stage, session.at + 1);
    return;
  }

  const view = stage.views[data.questions.indexOf(question)];
  const letters = view?.chosen();
  if (!view || !letters) {
    view?.askAgain();
    return;
  }
  const attempt = triesOf(question, session.tries).length + 1;
  const screen = screens[session.at] as Element;
  stage.recorder.answer(toInteraction(question, letters, session.run, attempt, stage.since, screen));
  apply(stage, { type: 'answer', question, letters });
  draw(stage);
  view.reveal();
}

/** Try the question on screen once more. */
export function retry(stage: Stage): void {
  const question = questionOn(stage);
  if (!question) return;
  stage.retried = question;
  draw(stage);
  stage.views[stage.data.questions.indexOf(question)]?.focus();
}

/** Start the whole capsule again. */
export function startAgain(stage: Stage): void {
  apply(stage, { type: 'start-again' });
  reveal(stage);
}

/** End the session with the LMS. */
export function leave({ main, recorder, frame, screens, data }: Stage): void {
  recorder.close?.();
  frame.remove();
  for (const screen of screens) screen.hidden = true;
  const farewell = make('h2', data.texts.closed);
  main.classList.add('closed');
  main.append(make('section.screen', farewell));
  focus(farewell);
}

/** Draw what is so. */
export function draw(stage: Stage): void {
  const { data, session, screens, main, views, frame } = stage;
  const { texts } = data;
  const { at } = session;
  const last = screens.length - 1;
  const question = questionOn(stage);

  const result = screens[last];
  if (at === last && result) {
    result.textContent = '';
    result.append(make('h2', texts.result), ...resultOf(data, session, screens));
  }
  screens.forEach((screen, index) => {
    screen.hidden = index !== at;
  });
  // What frames the capsule, sources and action, has its place before it and after it.
  main.classList.toggle('framed', at === 0 || at === last);
  main.classList.toggle('ended', at === last);

  if (question) {
    const tries = question === stage.retried ? [] : triesOf(question, session.tries);
    const order = shownOrder(question, session, [...alphabet]);
    views[data.questions.indexOf(question)]?.show(tries, order);
    if (!tries.length) stage.since = Date.now();
  }
  const open = question && isOpen(stage, question);
  const again = question && !open && !isOver(question, triesOf(question, session.tries));
  frame.show(at, last, open ? texts.check : nextLabel(stage), again);
  const heading = at ? headingOf(stage)?.textContent : '';
  document.title = heading ? `${heading} – ${stage.title}` : stage.title;
}

/** Name of the way on from a screen on which nothing is asked. */
function nextLabel({ data: { texts }, session: { at }, screens, recorder }: Stage): string {
  const left = screens.length - 1 - at;
  if (left === 0) return recorder.close ? texts.exit : '';
  if (left === 1) return texts.finish;
  return at ? texts.continue : texts.start;
}

function apply(stage: Stage, event: SessionEvent): void {
  stage.session = next(stage.data, stage.session, event);
  stage.retried = undefined;
  stage.recorder.save(standing(stage.data, stage.session));
}

/** Show a screen from its top, and say where we are. */
function reveal(stage: Stage): void {
  draw(stage);
  stage.main.scrollIntoView();
  focus(headingOf(stage));
}

function headingOf({ screens, session }: Stage): HTMLElement | null | undefined {
  return screens[session.at]?.querySelector('h1, h2');
}

function focus(heading: HTMLElement | null | undefined): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function questionOn({ data, session }: Stage): PlayerQuestion | undefined {
  return data.questions.find(({ screen }) => screen === session.at);
}

/** Whether a question waits for an answer now. */
function isOpen(stage: Stage, question: PlayerQuestion): boolean {
  const tries = triesOf(question, stage.session.tries);
  return !tries.length || (question === stage.retried && !isOver(question, tries));
}
