/**
 * The player: turns the static page of a capsule into one screen at a time.
 * Reads the page and its data block, asks the session what is so, draws it, and
 * hands what happened to the recorder.
 */
import type { PlayerData } from '../model/player-data.ts';
import { next, openSession, standing } from '../model/session.ts';
import { button, make, textOf } from './dom.ts';
import { followLinks, mountChecklists, mountFilms, targetOf } from './enhance.ts';
import { createFrame } from './frame.ts';
import { mountQuestion } from './question.ts';
import { draw, forward, go, leave, retry, screenOf, startAgain, type Stage } from './stage.ts';
import type { Recorder } from './tracking/recorder.ts';

/** Play the capsule of this page. Whatever fails, the page stays readable. */
export function play(recorder: Recorder): void {
  open(recorder).catch((error: unknown) => {
    console.error(error);
  });
}

async function open(recorder: Recorder): Promise<void> {
  const block = document.getElementById('capsule-data');
  const main = block && block.closest('main');
  if (!block || !main) return;
  const data = JSON.parse(textOf(block)) as PlayerData;

  const notice = make('p.notice');
  notice.setAttribute('role', 'status');
  const { saved, recorded, journal } = await recorder.open(data, (key) => {
    notice.textContent = key && key !== 'closed' ? data.texts[key] : '';
    if (key === 'closed') leave(stage);
  });
  const session = openSession(data, Math.random().toString(36).slice(2, 8), saved, recorded, journal);
  recorder.save(standing(data, session));

  const result = make('section.screen result');
  main.insertBefore(result, main.querySelector('.action, .colophon'));
  const screens = [...main.querySelectorAll<HTMLElement>('.screen')];
  const stage: Stage = {
    data,
    main,
    screens,
    recorder,
    session,
    title: document.title,
    since: 0,
    views: data.questions.map((question) =>
      mountQuestion(screens[question.screen] as Element, question, data.texts),
    ),
    frame: createFrame(main, data.texts, notice, {
      back: () => {
        go(stage, stage.session.at - 1);
      },
      forward: (event) => {
        forward(stage, event);
      },
      again: () => {
        retry(stage);
      },
      ...(recorder.close && {
        exit: () => {
          leave(stage);
        },
      }),
    }),
  };
  const restart = button('restart', data.texts.startAgain, () => {
    startAgain(stage);
  });
  main.insertBefore(restart, main.querySelector('.colophon'));
  if (USES.checklist) mountChecklists(main);
  if (USES.media) mountFilms(main);
  followLinks(main, !!recorder.close, (target) => {
    const at = screenOf(stage, target);
    if (at >= 0) go(stage, at);
    return at >= 0;
  });

  const asked = screenOf(stage, targetOf(location.hash));
  if (asked >= 0) stage.session = next(data, session, { type: 'go', to: asked });
  main.classList.add('live');
  draw(stage);
}
