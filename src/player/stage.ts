/** What is on show, and what pressing a button does to it. */
import { askedOf, isOpen, isOver, isScored, triesOf } from '../model/grading.ts';
import type { PlayerData, PlayerQuestion } from '../model/player-data.ts';
import { next, progressOf, standing, type Session, type SessionEvent } from '../model/session.ts';
import { fill, make, textOf } from './dom.ts';
import type { Frame } from './frame.ts';
import { toInteractions } from './interaction.ts';
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
  readonly views: readonly QuestionView[];
  /** Title of the page. */
  readonly title: string;
  session: Session;
  /** Question that is being tried once more. */
  retried?: PlayerQuestion | undefined;
  /** Since when the question on screen can be answered, by a clock that is never set back. */
  since: number;
}

/** Number of the screen that holds an element, or -1. */
export function screenOf({ screens }: Stage, element: Element | null): number {
  return screens.findIndex((screen) => screen.contains(element));
}

/** Open a screen. */
export function go(stage: Stage, to: number): void {
  apply(stage, { type: 'go', to });
  reveal(stage);
}

/** Start, check, continue, finish or leave, whichever comes next. */
export function forward(stage: Stage, event: MouseEvent): void {
  const { session } = stage;
  const view = viewOn(stage);
  const ended = isEnd(stage);
  // The button that checked now continues, the one that finished now leaves: the
  // second tap of a double one must not skip the feedback or the result.
  if (event.detail > 1 && (view || ended)) return;
  if (ended) {
    leave(stage);
  } else if (!view || !view.asks(shownTries(stage, view))) {
    if (USES.scenario && view && view.advance()) {
      draw(stage);
      view.focus();
    } else go(stage, session.at + 1);
  } else {
    answer(stage, view);
  }
}

function answer(stage: Stage, view: QuestionView): void {
  const { session, recorder, since } = stage;
  const { question } = view;
  const attempt = view.attempt();
  if (!attempt) {
    // Nobody has to have an opinion.
    if (USES.opinion && !isScored(question)) go(stage, session.at + 1);
    else view.ask();
    return;
  }
  const tries = triesOf(question, session.tries);
  const n = isOpen(tries[tries.length - 1]) ? tries.length : tries.length + 1;
  for (const interaction of toInteractions(view, attempt, session.run, n, since))
    recorder.answer(interaction);
  apply(stage, { type: 'answer', question, attempt });
  draw(stage);
  view.reveal();
}

/** Try the question on screen once more. */
export function retry(stage: Stage): void {
  const view = viewOn(stage);
  if (!view) return;
  stage.retried = view.question;
  draw(stage);
  view.focus();
}

/** Start the whole capsule again. */
export function startAgain(stage: Stage): void {
  apply(stage, { type: 'start-again' });
  reveal(stage);
}

/** End the session with the LMS. */
export function leave(stage: Stage): void {
  const { main, recorder, frame, screens, data } = stage;
  silence(stage);
  if (recorder.close) recorder.close();
  frame.remove();
  for (const screen of screens) screen.hidden = true;
  const farewell = make('h1', data.texts.closed);
  main.classList.remove('framed', 'ended');
  main.append(farewell);
  focus(farewell);
}

/** Draw what is so. */
export function draw(stage: Stage): void {
  const { data, session, screens, main, frame, title } = stage;
  const { texts } = data;
  const { at } = session;
  const ended = isEnd(stage);
  const screen = screens[at];
  // The preview has one player for all capsules, those without pools too.
  if (USES.pools && stage.data.pools) numberQuestions(stage);
  if (ended && screen) {
    screen.textContent = '';
    screen.append(make('h2', texts.result), ...resultOf(stage));
  }
  for (const each of screens) each.hidden = each !== screen;
  // Sources stand below the cover and the result, the action below the result.
  main.classList.toggle('framed', ended || !at);
  main.classList.toggle('ended', ended);

  const view = viewOn(stage);
  const { n, total } = progressOf(data, session);
  let label = n ? (n < total - 1 ? texts.continue : texts.finish) : texts.start;
  let retriable = false;
  if (ended) label = stage.recorder.close ? texts.exit : '';
  if (view) {
    const tries = shownTries(stage, view);
    view.show(tries, session);
    if (view.asks(tries)) {
      stage.since = performance.now();
      label = texts.check;
    } else if (USES.scenario && view.walks()) label = texts.continue;
    else retriable = !isOver(view.question, tries);
  }
  frame.show(n, total, label, retriable);
  const heading = at && headingOf(stage);
  document.title = heading ? `${textOf(heading)} – ${title}` : title;
}

/** Only the run can tell which questions are drawn, and so how many come before another. */
function numberQuestions({ data, session, screens }: Stage): void {
  const asked = askedOf(data, session.tries);
  asked.forEach((question, at) => {
    const heading = (screens[question.screen] as Element).querySelector('h2') as Element;
    heading.textContent = fill(data.texts.questionOf, { n: at + 1, total: asked.length });
  });
}

function apply(stage: Stage, event: SessionEvent): void {
  stage.session = next(stage.data, stage.session, event);
  stage.retried = undefined;
  stage.recorder.save(standing(stage.data, stage.session));
}

/** Show a screen from its top, and say where we are. */
function reveal(stage: Stage): void {
  silence(stage);
  draw(stage);
  stage.main.scrollIntoView();
  focus(headingOf(stage));
}

/** A screen that is left goes on playing where nobody can stop it. */
function silence({ main }: Stage): void {
  if (!USES.media) return;
  for (const media of main.querySelectorAll<HTMLMediaElement>('video,audio')) media.pause();
}

function headingOf({ screens, session }: Stage): HTMLElement | null | undefined {
  const screen = screens[session.at];
  return screen && screen.querySelector('h1, h2');
}

function focus(heading: HTMLElement | null | undefined): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function isEnd({ data, session }: Stage): boolean {
  return session.at > data.screens;
}

function viewOn({ views, session }: Stage): QuestionView | undefined {
  return views.find(({ question }) => question.screen === session.at);
}

/** Tries of a question as they are on show: none while it is tried once more. */
function shownTries({ retried, session }: Stage, { question }: QuestionView): readonly string[] {
  return question === retried ? [] : triesOf(question, session.tries);
}
