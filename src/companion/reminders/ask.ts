/** One question on the page of reminders, mounted with the player's own parts. */
import { isOpen, isRight } from '../../model/grading.ts';
import type { Session } from '../../model/session.ts';
import { button, fill, make, textOf } from '../../player/dom.ts';
import { mountQuestion } from '../../player/question.ts';
import type { FetchedQuestion } from './fetch-question.ts';
import type { ReminderTexts } from './texts.ts';

/** Title of the page, before the first question. */
const pageTitle = document.title;

export interface Asking {
  /** Where one is among today's questions. */
  n: number;
  total: number;
  texts: ReminderTexts;
  /** Called once, when the question is answered. */
  onAnswer: (right: boolean) => void;
  onContinue: () => void;
}

/**
 * Ask a question.
 *
 * @param place
 *   Empty element to ask it in.
 * @param fetched
 *   The question.
 * @param asking
 *   What is said around it, and whom to tell.
 */
export function ask(place: Element, fetched: FetchedQuestion, asking: Asking): void {
  const { question, data, screen, title, address } = fetched;
  const { n, total, texts } = asking;
  const heading = screen.querySelector('h2') || screen.insertBefore(make('h2'), screen.firstChild);
  heading.textContent = fill(texts.progress, { n, total });
  heading.tabIndex = -1;
  const eyebrow = screen.querySelector('.eyebrow');
  if (eyebrow) eyebrow.remove();
  const link = make('a', title);
  link.href = address;
  const from = make('p.eyebrow', `${texts.from} `, link);
  screen.insertBefore(from, heading);
  screen.lang = data.lang;
  place.append(screen);

  const view = mountQuestion(screen, question, data.texts);
  // Things out of order are so anew each time: nobody learns a place.
  const seed = Math.random().toString(36).slice(2, 8);
  const session: Session = { version: data.version, run: 1, seed, at: question.screen, tries: {} };
  let tries: readonly string[] = [];
  const forward = button('forward', '', press);
  const draw = (): void => {
    view.show(tries, session);
    forward.textContent = view.asks(tries) ? data.texts.check : texts.continue;
  };
  function press(event: MouseEvent): void {
    // The second tap of a double one must not skip the feedback.
    if (event.detail > 1) return;
    if (!view.asks(tries)) {
      if (!view.advance()) {
        asking.onContinue();
        return;
      }
      draw();
      view.focus();
      return;
    }
    const attempt = view.attempt();
    if (!attempt) {
      view.ask();
      return;
    }
    tries = [attempt];
    if (!isOpen(attempt)) asking.onAnswer(isRight(question, attempt));
    draw();
    view.reveal();
  }

  draw();
  place.append(make('div.controls', forward));
  document.title = `${textOf(heading)} – ${pageTitle}`;
  // The page stays where it was opened; of the next question one sees the beginning, with where it is from.
  from.scrollIntoView({ block: 'nearest' });
  heading.focus({ preventScroll: true });
}
