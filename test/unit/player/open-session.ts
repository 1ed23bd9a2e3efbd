/** A session with an LMS that does as it is told, and what tests say in it. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { PlayerData } from '../../../src/model/player-data.ts';
import type { Standing } from '../../../src/model/session.ts';
import type { Interaction, Notice, Opened, Recorder } from '../../../src/player/tracking/recorder.ts';
import { scorm12 } from '../../../src/player/tracking/scorm-1.2.ts';
import { scorm2004 } from '../../../src/player/tracking/scorm-2004.ts';
import { dataOf, questionOf } from '../model/sample-data.ts';
import { fakeBrowser, FakeLms, type FakeBrowser, type Habits } from './fake-lms.ts';

export const data = dataOf(['doors', 'risk', 'other'].map((id) => questionOf(id)));
export const standing: Standing = { status: 'incomplete', location: '1', suspendData: '1|1.2.0|1|k3|1||;' };
export const passed: Standing = {
  status: 'passed',
  score: 200 / 3,
  location: '3',
  suspendData: '1|1.2.0|1|k3|3|p66.6667|ddoors:a;',
};
export const interaction: Interaction = {
  id: 'doors',
  type: 'choice',
  patterns: [['a', 'c']],
  response: ['b'],
  result: 'wrong',
  weighting: 2,
  time: new Date(2026, 10, 5, 7, 8, 9).getTime(),
  latency: 4050,
  description: `${'d'.repeat(249)}😀${'d'.repeat(50)}`,
  digest: 'ddoors',
  run: 1,
  attempt: 1,
};

export const editions = {
  '1.2': {
    recorder: scorm12,
    object: 'API',
    prefix: 'LMS',
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    learner: 'cmi.core.student_id',
    raw: 'cmi.core.score.raw',
  },
  '2004': {
    recorder: scorm2004,
    object: 'API_1484_11',
    prefix: '',
    status: 'cmi.completion_status',
    mode: 'cmi.mode',
    learner: 'cmi.learner_id',
    raw: 'cmi.score.raw',
  },
} as const;
type Name = keyof typeof editions;
export const names = Object.keys(editions) as Name[];

interface Session {
  lms: FakeLms;
  browser: FakeBrowser;
  recorder: Recorder;
  opened: Opened;
  /** What the learner was told, in order; `ok` when all is well. */
  notices: (Notice | 'ok')[];
}

/**
 * Open a session with an LMS of these values and habits, as the player does but
 * for the `save` that follows.
 *
 * @param before
 *   The page that was in this tab before; it was reloaded.
 * @param prepare
 *   Changes the browser before anything is opened.
 */
export async function open(
  name: Name,
  values: Record<string, string> = {},
  habits: Habits = {},
  local?: Map<string, string>,
  settings: Partial<PlayerData> = {},
  before?: FakeBrowser,
  prepare?: () => void,
): Promise<Session> {
  const { recorder: create, object, prefix, learner } = editions[name];
  const children =
    'id,type,time,timestamp,correct_responses,weighting,student_response,learner_response,result,latency,description';
  const lms = new FakeLms(
    { [learner]: 'amina.b', 'cmi.interactions._children': children, ...values },
    habits,
  );
  const browser = fakeBrowser({ [object]: lms.api(prefix) }, local, before);
  prepare?.();
  const recorder = create();
  const notices: (Notice | 'ok')[] = [];
  const opened = await recorder.open({ ...data, ...settings }, (notice) => notices.push(notice ?? 'ok'));
  return { lms, browser, recorder, opened, notices };
}

/** Refusals are logged, which these tests provoke; and each test gets a browser of its own. */
export function useFakes(): void {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}
