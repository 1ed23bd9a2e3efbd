/**
 * A device with a browser, an LMS, and a learner who plays: the real recorder
 * and the real session, in a world that can end at any step.
 */
import { afterEach, beforeEach, vi } from 'vitest';
import { isOpen, isOver, triesOf } from '../../../src/model/grading.ts';
import type { PlayerData, PlayerQuestion } from '../../../src/model/player-data.ts';
import { next, openSession, standing, type Session, type SessionEvent } from '../../../src/model/session.ts';
import { answeredChoice } from '../../../src/player/questions/choice.ts';
import { answeredStep } from '../../../src/player/questions/scenario.ts';
import { toInteractions } from '../../../src/player/interaction.ts';
import type { QuestionView } from '../../../src/player/question.ts';
import type { Notice, Recorder } from '../../../src/player/tracking/recorder.ts';
import { scorm12 } from '../../../src/player/tracking/scorm-1.2.ts';
import { scorm2004 } from '../../../src/player/tracking/scorm-2004.ts';
import { fakeBrowser, type FakeBrowser } from '../player/fake-lms.ts';
import { openApi, step, type Account, type Edition, type Habits, type Steps } from './scripted-lms.ts';

export interface World {
  edition: Edition;
  data: PlayerData;
  /** What the browser keeps. */
  device: Map<string, string>;
  accounts: Record<string, Account>;
  habits: Habits;
  steps: Steps;
  /** What the strict validator refused. */
  refused: string[];
}

export function newWorld(
  edition: Edition,
  data: PlayerData,
  steps: Steps,
  habits: Partial<Habits> = {},
): World {
  return {
    edition,
    data,
    device: new Map(),
    accounts: {},
    habits: { keepsEach: false, refuses: 0, loses: 0, throws: false, shut: false, ...habits },
    steps,
    refused: [],
  };
}

export function accountOf(world: World, learner: string): Account {
  return (world.accounts[learner] ??= { kept: {}, total: 0 });
}

/** A try whose feedback was drawn. */
export interface Seen {
  question: string;
  run: number;
  attempt: number;
  letters: string;
  /** Given, and cut off before its feedback: it may be kept, and need not be. */
  unseen?: boolean;
}

export interface Visit {
  session: () => Session;
  browser: FakeBrowser;
  recorder: Recorder;
  notice: () => Notice | undefined;
  apply: (event: Exclude<SessionEvent, { type: 'answer' }>) => void;
  /** Answer, as pressing « Valider » does; gives the try once its feedback is drawn, if the world still is. */
  answer: (question: PlayerQuestion, letters: string) => Seen | undefined;
}

/** Launch the capsule, as `player.ts` does. */
export async function launch(world: World, learner: string): Promise<Visit> {
  const { edition, data, steps } = world;
  const api = openApi(edition, learner, accountOf(world, learner), world.habits, steps, (what) =>
    world.refused.push(what),
  );
  const browser = fakeBrowser({ [edition === '1.2' ? 'API' : 'API_1484_11']: api }, cuttable(world));
  const recorder = edition === '1.2' ? scorm12() : scorm2004();
  let notice: Notice | undefined;
  const opened = await recorder.open(data, (now) => (notice = now));
  const seed = Math.random().toString(36).slice(2, 8);
  let session = openSession(data, seed, opened.saved, opened.recorded, opened.journal);
  recorder.save(standing(data, session));

  function apply(event: SessionEvent): void {
    session = next(data, session, event);
    recorder.save(standing(data, session));
  }

  return {
    session: () => session,
    browser,
    recorder,
    notice: () => notice,
    apply,
    answer(question, letters) {
      const { run } = session;
      const tries = triesOf(question, session.tries);
      const last = tries.at(-1) ?? '';
      const attempt = isOpen(last) ? tries.length : tries.length + 1;
      const view = {
        question,
        stem: { textContent: question.id },
        answered: (given: string) =>
          question.type === 'scenario'
            ? answeredStep(question, last, given)
            : answeredChoice(question, given),
      } as unknown as QuestionView;
      for (const interaction of toInteractions(view, letters, run, attempt, performance.now() - 1500)) {
        recorder.answer(interaction);
      }
      apply({ type: 'answer', question, attempt: letters });
      return steps.alive() ? { question: question.digest, run, attempt, letters } : undefined;
    },
  };
}

/** The browser's storage, in which each write is a step. */
function cuttable({ device, steps }: World): Map<string, string> {
  const storage = new Map(device);
  storage.set = (key, value) => {
    step(steps, () => device.set(key, value), device);
    step(steps, () => undefined, undefined);
    return storage;
  };
  storage.get = (key) => device.get(key);
  storage.delete = (key) => step(steps, () => device.delete(key), false);
  return storage;
}

/** What the learner does next: answer what is on screen, go on, start again, until `runs` are done. */
export function proceed(
  { data }: World,
  visit: Visit,
  lettersOf: (question: PlayerQuestion, run: number, attempt: number) => string,
  runs = 1,
): Seen | 'done' | undefined {
  const session = visit.session();
  const isOpen = (question: PlayerQuestion): boolean => !isOver(question, triesOf(question, session.tries));
  const question = data.questions.find(({ screen }) => screen === session.at);
  if (question && isOpen(question)) {
    return visit.answer(
      question,
      lettersOf(question, session.run, triesOf(question, session.tries).length + 1),
    );
  }
  if (session.at <= data.screens) {
    visit.apply({ type: 'go', to: session.at + 1 });
    return undefined;
  }
  // A finished capsule opens on its result: a further try is some screens back.
  const open = data.questions.find(isOpen);
  if (open) {
    visit.apply({ type: 'go', to: open.screen });
    return undefined;
  }
  if (session.run >= runs) return 'done';
  visit.apply({ type: 'start-again' });
  return undefined;
}

/** Put a quiet console in place: refusals are logged, and these tests provoke them. */
export function quiet(): void {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
}

/** Give each test of a file a quiet console and timers that stand still: what was not taken is tried again after a while, and nobody waits. */
export function isolate(): void {
  beforeEach(() => {
    quiet();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}
