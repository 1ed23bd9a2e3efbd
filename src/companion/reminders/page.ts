/** The page of reminders: asks what is due today, and says what there is where nothing is. */
import { localDay } from '../../model/day.ts';
import { remindersKey } from '../../model/browser-storage-keys.ts';
import { button, fill, make, textOf } from '../../player/dom.ts';
import { mountFilms } from '../../player/enhance.ts';
import { attempt } from '../../player/tracking/browser-storage.ts';
import { ask } from './ask.ts';
import { fetchQuestion, type FetchedQuestion } from './fetch-question.ts';
import { eraseOwnData, readOwnData, restoreOwnData } from './own-data.ts';
import {
  answer,
  answeredOn,
  decodeReminders,
  dueOn,
  nextDay,
  without,
  type Reminder,
  type Reminders,
} from './schedule.ts';
import type { ReminderTexts } from './texts.ts';

interface Board {
  place: HTMLElement;
  texts: ReminderTexts;
  base: string;
  lang: string;
}

const { src } = document.currentScript as HTMLScriptElement;
const place = document.getElementById('reminders');
const data = document.getElementById('reminders-data');
if (place) {
  const texts = JSON.parse(textOf(document.getElementById('reminders-texts'))) as ReminderTexts;
  const lang = document.documentElement.lang;
  const board: Board = { place, texts, base: new URL('../', src).pathname, lang };
  mountFilms(place);
  show(board, false);
  if (data) mountDataButtons(data, board);
}

function read({ base }: Board): Reminders {
  return decodeReminders(attempt(() => localStorage.getItem(remindersKey(base))));
}

function write({ base }: Board, reminders: Reminders): void {
  attempt(() => localStorage.setItem(remindersKey(base), JSON.stringify(reminders)));
}

/** Show what is so now; `moved` when the learner has pressed something, and focus goes along. */
function show(board: Board, moved: boolean): void {
  const day = localDay(new Date());
  const reminders = read(board);
  const due = dueOn(reminders, day);
  if (due.length) {
    askFirst(board, due).catch((error: unknown) => {
      console.error(error);
      sayUnreachable(board);
    });
  } else {
    sayNothingDue(board, reminders, day, moved);
  }
}

/** Ask the first question that can be had: without a network those of capsules that are kept. */
async function askFirst(board: Board, due: readonly Reminder[]): Promise<void> {
  say(board, '', make('p', board.texts.loading));
  for (const reminder of due) {
    const fetched = await fetchQuestion(reminder, board.base);
    if (fetched === 'unreachable') continue;
    if (typeof fetched !== 'string') {
      askOne(board, reminder, fetched);
      return;
    }
    // What is no longer published is no longer asked.
    const { capsule, question } = reminder;
    write(board, without(read(board), fetched === 'gone' ? { capsule, question } : { capsule }));
    show(board, true);
    return;
  }
  sayUnreachable(board);
}

function askOne(board: Board, reminder: Reminder, fetched: FetchedQuestion): void {
  const { place, texts } = board;
  const day = localDay(new Date());
  const reminders = read(board);
  const done = answeredOn(reminders, day);
  place.textContent = '';
  markAsking(board, true);
  ask(place, fetched, {
    n: done + 1,
    total: done + dueOn(reminders, day).length,
    texts,
    onAnswer(right) {
      write(board, answer(read(board), reminder, right, localDay(new Date())));
    },
    onContinue() {
      show(board, true);
    },
  });
}

function sayNothingDue(board: Board, reminders: Reminders, day: string, moved: boolean): void {
  const { texts, base, lang } = board;
  const next = nextDay(reminders, day);
  const home = make('a.way-on', texts.capsules);
  home.href = `${base}${lang}/`;
  if (attempt(() => localStorage.length) === undefined) {
    say(board, texts.refused, make('p', texts.refusedText), make('p', home));
  } else if (next !== undefined) {
    const date = new Date(`${next}T12:00:00`).toLocaleDateString(texts.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    });
    const title = answeredOn(reminders, day) ? texts.done : texts.later;
    say(board, title, make('p', fill(texts.laterText, { date })));
  } else if (Object.keys(reminders.finished).length) {
    say(board, texts.done, make('p', texts.allDone), make('p', home));
  } else {
    say(board, texts.empty, make('p', texts.emptyText), make('p', home));
  }
  const heading = board.place.querySelector('h2');
  if (moved && heading) heading.focus();
}

function sayUnreachable(board: Board): void {
  const { texts } = board;
  const retry = button('retry', texts.retry, () => {
    show(board, true);
  });
  say(board, texts.offline, make('p', texts.offlineText), make('p', retry));
}

/** The page makes room for a question. */
function markAsking({ place }: Board, asking: boolean): void {
  const main = place.closest('main');
  if (!main) return;
  main.classList.add('shown');
  main.classList.toggle('asking', asking);
}

function say(board: Board, title: string, ...content: Node[]): void {
  const { place } = board;
  // Between two questions the page stays as it is.
  if (title) markAsking(board, false);
  place.textContent = '';
  if (title) {
    const heading = make('h2', title);
    heading.tabIndex = -1;
    place.append(heading);
  }
  place.append(...content);
}

/** Export and erase, and take the erasing back while the page is open. */
function mountDataButtons(element: Element, board: Board): void {
  const { texts, base } = board;
  const status = make('p');
  status.setAttribute('role', 'status');
  const save = button('export', texts.export, () => {
    const kept = attempt(() => readOwnData(localStorage, base)) || {};
    const file = new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' });
    const link = make('a');
    link.href = URL.createObjectURL(file);
    link.download = texts.fileName;
    link.click();
    // Safari reads the file after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  const erase = button('erase', texts.erase, () => {
    const kept = attempt(() => readOwnData(localStorage, base)) || {};
    attempt(() => {
      eraseOwnData(localStorage, base);
    });
    const undo = button('undo', texts.undo, () => {
      attempt(() => {
        restoreOwnData(localStorage, kept);
      });
      status.textContent = '';
      show(board, true);
      erase.focus();
    });
    status.textContent = `${texts.erased} `;
    status.append(undo);
    show(board, false);
  });
  element.append(make('p.buttons', save, erase), status);
}
