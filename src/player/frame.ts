import type { PlayerTexts } from '../model/languages/language.ts';
import { button, fill, make, textOf } from './dom.ts';

/** What the learner can press around a screen. */
export interface Presses {
  back: () => void;
  /** The one thing to do next: start, check, continue, finish. */
  forward: (event: MouseEvent) => void;
  /** Try the question once more. */
  again: () => void;
  /** End the session with the LMS; absent on the site. */
  exit?: () => void;
}

/** Bar above the screen and buttons below it. */
export interface Frame {
  /**
   * @param at
   *   Screen; 0 is the cover.
   * @param total
   *   Screen of the result.
   * @param label
   *   What {@link Presses.forward} does here; empty for nothing.
   * @param retriable
   *   Whether {@link Presses.again} is possible.
   */
  show: (at: number, total: number, label: string, retriable?: boolean) => void;
  remove: () => void;
}

/**
 * Put the frame around the screens.
 *
 * @param main
 *   Element of the capsule.
 * @param texts
 *   Names of the buttons.
 * @param notice
 *   Place where the learner is told what becomes of the results.
 * @param presses
 *   What the buttons do.
 */
export function createFrame(main: Element, texts: PlayerTexts, notice: Element, presses: Presses): Frame {
  const progress = make('progress');
  const count = make('span.count');
  const back = button('back', texts.back, presses.back);
  const forward = button('forward', '', presses.forward);
  const again = button('again', texts.tryAgain, presses.again);
  const exit = presses.exit && button('exit', texts.exit, presses.exit);
  // The count says what the bar says; once is enough for a screen reader.
  count.setAttribute('aria-hidden', 'true');
  const title = make('h1', textOf(main.querySelector('h1')));
  const bar = make('div.bar', title, progress, count, exit);
  const controls = make('div.controls', again, back, forward);
  main.prepend(bar, notice);
  main.append(controls);

  return {
    show(at, total, label, retriable) {
      progress.max = total;
      progress.value = at;
      progress.setAttribute('aria-label', fill(texts.progress, { n: at, total }));
      count.textContent = `${at} / ${total}`;
      title.hidden = progress.hidden = count.hidden = back.hidden = !at;
      again.hidden = !retriable;
      forward.hidden = !label;
      forward.textContent = label;
      // There, forward is the way out.
      if (exit) exit.hidden = at === total;
    },
    remove() {
      bar.remove();
      controls.remove();
    },
  };
}
