/** Once a capsule is finished: its questions are remembered, and the path that one follows goes on. */
import { followedKey, passedKey, progressKey, remindersKey } from '../../model/browser-storage-keys.ts';
import { isAnswered, isFirstRight, isScored } from '../../model/grading.ts';
import type { PlayerData } from '../../model/player-data.ts';
import { localDay } from '../../model/day.ts';
import { decodeMemory, type Memory } from '../../model/suspend-data.ts';
import { fill, make, textOf } from '../../player/dom.ts';
import { attempt } from '../../player/tracking/browser-storage.ts';
import { fetchJson } from '../fetch-json.ts';
import { recordName } from '../offline/page-files.ts';
import { nextStep, pathName, type PathFile, type PathStep } from '../paths/next.ts';
import { standingOf } from '../progress.ts';
import { decodeReminders, remember } from '../reminders/schedule.ts';
import { decodePass, passOf } from '../printing/pass.ts';
import type { AfterTexts } from './texts.ts';

const read = (key: string) => attempt(() => localStorage.getItem(key));

/**
 * Wait until the capsule of this page is finished, then do what comes after.
 *
 * @param base
 *   Path under which the site is served.
 */
export function finishCapsule(base: string): void {
  const main = document.querySelector<HTMLElement>('main.capsule');
  const [, lang, id] = /^([\w-]+)\/([\w-]+)\//.exec(location.pathname.slice(base.length)) || [];
  if (!main || !lang || !id) return;
  const asked = pathName(new URLSearchParams(location.search).get('path'), lang);
  if (asked) attempt(() => localStorage.setItem(followedKey(base), asked));

  let shown = '';
  const look = (day?: string): void => {
    if (!main.classList.contains('ended')) return;
    const memory = decodeMemory(read(progressKey(location.pathname)) || '');
    if (!memory || !memory.best) return;
    const run = `${memory.seed}.${memory.run}`;
    // Each finished run may change what is next; looking at its result again does not.
    if (run === shown) return;
    shown = run;
    const data = JSON.parse(textOf(document.getElementById('capsule-data'))) as PlayerData;
    const kept = rememberQuestions(base, `${lang}/${id}`, data, memory);
    const passed = keepPass(`${base}${lang}/${id}/`, main, data, memory, day);
    showNext(main, base, lang, kept, passed).catch((error: unknown) => {
      // Without a network there is nothing to show, and nothing is lost.
      console.info(error);
    });
  };
  // What is finished before our eyes is finished today; a result that was there already is of some other day.
  new MutationObserver(() => {
    look(localDay(new Date()));
  }).observe(main, { attributes: true, attributeFilter: ['class'] });
  look();
}

/** Keep what a record of completion says, once for each run that was passed; says whether there is one. */
function keepPass(
  capsule: string,
  main: Element,
  data: PlayerData,
  memory: Memory,
  day: string | undefined,
): boolean {
  const key = passedKey(capsule);
  const former = decodePass(read(key));
  const names = {
    title: textOf(main.querySelector('h1')),
    objective: textOf(main.querySelector('.objective')),
  };
  const pass = passOf(data, memory, names, day);
  if (pass && (!former || former.run !== pass.run))
    attempt(() => localStorage.setItem(key, JSON.stringify(pass)));
  return !!(pass || former);
}

/** Put the questions that were answered among the reminders; gives how many there are. */
function rememberQuestions(base: string, capsule: string, data: PlayerData, memory: Memory): number {
  const run = `${memory.seed}.${memory.run}`;
  const questions = data.questions
    .filter((question) => isScored(question) && isAnswered(question, memory.tries))
    .map((question) => ({ id: question.id, right: isFirstRight(question, memory.tries) }));
  const key = remindersKey(base);
  const reminders = decodeReminders(read(key));
  const changed = remember(reminders, capsule, run, questions, localDay(new Date()));
  if (changed !== reminders) attempt(() => localStorage.setItem(key, JSON.stringify(changed)));
  return questions.length;
}

/** Show the way on, below the result. */
async function showNext(
  main: Element,
  base: string,
  lang: string,
  kept: number,
  passed: boolean,
): Promise<void> {
  const texts = await fetchJson<AfterTexts>(`${base}${lang}/after.json`);
  const followed = pathName(read(followedKey(base)), lang);
  const path = followed && (await fetchJson<PathFile>(pathFile(base, followed)).catch(() => undefined));
  const former = main.querySelector('.after');
  if (former) former.remove();

  const after = make('div.after');
  const here = location.pathname;
  if (followed && path && path.steps.some(({ addresses }) => addresses.includes(here))) {
    const isDone = (step: PathStep) => standingOf(step.addresses, read) === 'done';
    const next = nextStep(path.steps, isDone, here);
    const back = path.steps.every(isDone) ? texts.pathDone : texts.path;
    const link = next
      ? linkTo(`${next.address}?path=${followed}`, fill(texts.next, { title: next.title }))
      : linkTo(path.address, fill(back, { title: path.title }));
    // Looks like the capsule's own action.
    after.append(make('p.action', link));
  }
  if (kept) {
    const link = linkTo(`${base}${lang}/reminders/`, texts.remindersLink);
    after.append(make('p', `${texts.reminders} `, link));
  }
  if (passed) after.append(make('p', linkTo(recordName, texts.certificate)));
  main.insertBefore(after, main.querySelector('.restart'));
}

function pathFile(base: string, name: string): string {
  return `${base}${name.replace('/', '/paths/')}/path.json`;
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = make('a', text);
  link.href = address;
  return link;
}
