/**
 * The desk: the content in its frames, and beside it what it says to the LMS
 * and what the LMS holds. One launch at a time; its API object is the window's.
 */
import type { Call } from '../call.ts';
import {
  deskPaths,
  type DeskData,
  type LaunchAnswer,
  type LaunchRequest,
  type ResetRequest,
} from '../desk-data.ts';
import { namesOf, verbOf, type LmsRecord } from '../editions.ts';
import type { Learner, Mode } from '../record.ts';
import { sayBlocked } from '../texts/blocked.ts';
import { textsOf } from '../texts/index.ts';
import { createApi, type Api } from './api.ts';
import { byId, make } from './dom.ts';
import { openFrame } from './frame.ts';
import { createModelView } from './model-view.ts';
import { createSentenceView } from './sentence-view.ts';
import { openStore, type Store } from './store.ts';

/** What is being played. */
interface Session {
  api: Api;
  store: Store;
  calls: Call[];
  state: 'waiting' | 'open' | 'closed' | 'cut';
  close: () => void;
}

const data = JSON.parse(byId('desk').textContent) as DeskData;
const texts = textsOf(data.lang);
const scope = globalThis as unknown as Record<string, unknown>;
const stage = byId('stage');
const sentences = createSentenceView(byId('sentences'), data.lang, texts);
const model = createModelView(byId('model'), data.lang, texts);

let edition = data.edition;
let learner: Learner = data.learners[0] ?? { id: '', name: '' };
let mode: Mode = 'normal';
let online = true;
/** Values refused so far, each once. */
const refusals = new Set<string>();
let session: Session | undefined;

async function ask<Answer>(path: string, body?: LaunchRequest | ResetRequest): Promise<Answer> {
  const response = await fetch(path, {
    method: body ? 'POST' : 'GET',
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as Answer;
}

async function launch(): Promise<void> {
  const answer = await ask<LaunchAnswer>(deskPaths.launch, { edition, learner: learner.id, mode });
  const store = openStore(answer.launch);
  const calls: Call[] = [];
  const api = createApi({
    ...answer,
    store: store.commit,
    onCall(call) {
      calls.push(call);
      store.log(call);
      for (const { element, value } of call.refusals) refusals.add(`${element} ${value}`);
      follow(begun, call);
      drawSoon();
    },
  });
  api.setOnline(online);
  for (const each of data.editions) scope[namesOf[each].object] = undefined;
  scope[namesOf[answer.edition].object] = api.object;

  stage.replaceChildren();
  const { element, close } = openFrame(stage, answer, texts.frame);
  const begun: Session = { api, store, calls, state: 'waiting', close };
  session = begun;
  element.addEventListener('load', () => void tellBlocked());
  sentences.begin(texts.launch(answer.launch, spoken(learner), edition), answer.edition);
  model.begin(withoutEmpty(answer.record));
  drawFacts();
}

/** Close the content as an LMS does; its last words are stored before this returns. */
function close(): boolean {
  if (!session || stage.querySelector('iframe') === null) return false;
  session.close();
  if (session.state !== 'closed') session.state = 'cut';
  stage.replaceChildren(make('p', 'stage-closed', texts.windowClosed));
  draw();
  return true;
}

function follow(of: Session, { verb, returned }: Call): void {
  if (returned !== 'true') return;
  if (verbOf(verb) === 'Initialize') of.state = 'open';
  if (verbOf(verb) === 'Terminate') of.state = 'closed';
}

let drawing = false;

/** Content speaks in bursts: all of one is drawn, and marked, together. */
function drawSoon(): void {
  if (drawing) return;
  drawing = true;
  setTimeout(() => {
    drawing = false;
    draw();
  }, 50);
}

function draw(): void {
  if (!session) return;
  sentences.show(session.calls);
  model.show(session.api.record());
  drawFacts();
}

function drawFacts(): void {
  byId('learner').textContent = spoken(learner);
  byId('mode').textContent = texts.modes[mode];
  byId('network').textContent = texts.networkStates[online ? 'on' : 'off'];
  byId('session').textContent = texts.sessionStates[session?.state ?? 'waiting'];
  const verdict = byId('verdict');
  verdict.textContent = texts.verdict(refusals.size);
  verdict.classList.toggle('bad', refusals.size > 0);
  byId('review').setAttribute('aria-pressed', String(mode === 'review'));
  byId('cut-network').textContent = online ? texts.cutNetwork : texts.restoreNetwork;
  document.body.classList.toggle('offline', !online);
}

function say(text: string): void {
  byId('status').textContent = text;
}

/** What the policy blocked reaches the server a moment after the content has loaded. */
async function tellBlocked(): Promise<void> {
  await new Promise((done) => setTimeout(done, 500));
  const blocked = await ask<string[]>(deskPaths.blocked).catch(() => []);
  const parts = [
    ...(blocked.length > 0 ? [texts.blocked(blocked.map((each) => sayBlocked(each, texts)))] : []),
    ...(data.scos > 1 ? [texts.severalScos(data.scos)] : []),
  ];
  const pieces = parts.join(' ').split(/(--policy lenient|[a-z]+-src(?:-[a-z]+)?)/);
  byId('blocked').replaceChildren(...pieces.map((each, at) => (at % 2 ? make('code', '', each) : each)));
  byId('blocked').hidden = parts.length === 0;
}

/** `Benali, Amina` → « Amina Benali ». */
function spoken({ name }: Learner): string {
  return name.split(', ').reverse().join(' ');
}

function withoutEmpty(record: LmsRecord): LmsRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}

/** Let a button do something, and say what it did. */
function on(id: string, act: () => Promise<string> | string): void {
  byId(id).addEventListener('click', () => void perform(act));
}

async function perform(act: () => Promise<string> | string): Promise<void> {
  try {
    say(await act());
  } catch (error) {
    console.error(error);
    say(texts.gone);
  }
  drawFacts();
}

async function relaunch(said: string): Promise<string> {
  close();
  await session?.store.flush();
  await launch();
  return said;
}

on('close', () => (close() ? texts.didClose : texts.didCloseAlready));
on('relaunch', () => relaunch(texts.didRelaunch));
on('reset', async () => {
  close();
  // What the content says as it is closed must not come after the reset.
  await session?.store.flush();
  await ask(deskPaths.reset, { edition, learner: learner.id });
  return relaunch(texts.didReset(spoken(learner)));
});
on('change-learner', () => {
  close();
  const next = (data.learners.findIndex(({ id }) => id === learner.id) + 1) % data.learners.length;
  learner = data.learners[next] ?? learner;
  return relaunch(texts.didChangeLearner(spoken(learner)));
});
on('review', () => {
  close();
  mode = mode === 'review' ? 'normal' : 'review';
  return relaunch(mode === 'review' ? texts.didReview : texts.didNormal);
});
on('cut-network', () => {
  online = !online;
  session?.api.setOnline(online);
  return online ? texts.didRestore : texts.didCut;
});
on('download', async () => {
  await session?.store.flush();
  const link = document.createElement('a');
  link.href = deskPaths.log;
  link.download = '';
  link.click();
  return texts.didDownload;
});
for (const input of document.querySelectorAll<HTMLInputElement>('input[name="edition"]')) {
  input.addEventListener('change', () => {
    void perform(() => {
      close();
      edition = data.editions.find((each) => each === input.value) ?? edition;
      return relaunch(texts.didEdition(edition));
    });
  });
}
byId('reads').addEventListener('change', (event) => {
  byId('sentences').classList.toggle('with-reads', (event.target as HTMLInputElement).checked);
});

// A browser that remembers forms across a reload would show another edition than is played.
for (const input of document.querySelectorAll<HTMLInputElement>('input')) {
  if (input.type === 'radio') input.checked = input.value === edition;
  else input.checked = false;
}
void perform(async () => {
  await launch();
  return texts.hint;
});
