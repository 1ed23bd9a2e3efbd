import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Standing } from '../../../src/model/session.ts';
import type { Interaction, Notice, Opened, Recorder } from '../../../src/player/tracking/recorder.ts';
import { scorm12 } from '../../../src/player/tracking/scorm-1.2.ts';
import { scorm2004 } from '../../../src/player/tracking/scorm-2004.ts';
import { dataOf, questionOf } from '../model/sample-data.ts';
import { fakeBrowser, FakeLms, type FakeBrowser, type Habits } from './fake-lms.ts';

const data = dataOf([questionOf('doors')]);
const standing: Standing = { status: 'incomplete', location: '1', suspendData: '1|1.2.0|1|k3|1||;' };
const passed: Standing = {
  status: 'passed',
  score: 200 / 3,
  location: '3',
  suspendData: '1|1.2.0|1|k3|3|p66.6667|ddoors:a;',
};
const interaction: Interaction = {
  id: 'doors',
  type: 'choice',
  pattern: ['a', 'c'],
  response: ['b'],
  right: false,
  weighting: 2,
  time: new Date(2026, 10, 5, 7, 8, 9).getTime(),
  latency: 4050,
  description: 'd'.repeat(300),
};

const editions = {
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
const names = Object.keys(editions) as Name[];

interface Session {
  lms: FakeLms;
  browser: FakeBrowser;
  recorder: Recorder;
  opened: Opened;
  /** What the learner was told, in order; `ok` when all is well. */
  notices: (Notice | 'ok')[];
}

async function open(
  name: Name,
  values: Record<string, string> = {},
  habits: Habits = {},
  local?: Map<string, string>,
): Promise<Session> {
  const { recorder: create, object, prefix, learner } = editions[name];
  const children =
    'id,type,time,timestamp,correct_responses,weighting,student_response,learner_response,result,latency,description';
  const lms = new FakeLms(
    { [learner]: 'amina.b', 'cmi.interactions._children': children, ...values },
    habits,
  );
  const browser = fakeBrowser({ [object]: lms.api(prefix) }, local);
  const recorder = create();
  const notices: (Notice | 'ok')[] = [];
  const opened = await recorder.open(data, (notice) => notices.push(notice ?? 'ok'));
  return { lms, browser, recorder, opened, notices };
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(names)('SCORM %s', (name) => {
  const { status, mode, raw, object, prefix } = editions[name];

  it('says incomplete at once, commits, and asks to be resumed', async () => {
    const { lms } = await open(name, { [status]: name === '1.2' ? 'not attempted' : 'unknown' });
    expect(lms.values[status]).toBe('incomplete');
    expect(lms.calls.filter((call) => !call.startsWith('GetValue'))).toEqual([
      'Initialize()',
      `SetValue(${status}, incomplete)`,
      `SetValue(${name === '1.2' ? 'cmi.core.exit' : 'cmi.exit'}, suspend)`,
      'Commit()',
    ]);
  });

  it('leaves a status on record alone, and knows it in capitals', async () => {
    const { lms, opened } = await open(name, { [status]: 'Completed', [raw]: '85.5' });
    expect(lms.values[status]).toBe('Completed');
    expect(opened.recorded).toEqual({ status: 'completed', score: 85.5 });
  });

  it.each(['null', 7, new Error('gone')])('takes %s for a value never set', async (answer) => {
    const { opened, recorder } = await open(name, {}, { GetValue: answer });
    expect(opened.saved ?? '').toBe(answer === 7 ? '7' : '');
    expect(() => {
      recorder.answer(interaction);
      recorder.save(standing);
    }).not.toThrow();
  });

  it('writes state and commits with an answer; moving on waits for the next commit', async () => {
    const { lms, recorder } = await open(name);
    recorder.save(standing);
    const commits = lms.called('Commit').length;
    recorder.save({ ...standing, location: '2' });
    expect(lms.called('Commit')).toHaveLength(commits);
    recorder.answer(interaction);
    recorder.save({ ...standing, location: '2', suspendData: '1|1.2.0|1|k3|2||ddoors:b;' });
    expect(lms.called('Commit')).toHaveLength(commits + 1);
    expect(lms.values['cmi.suspend_data']).toBe('1|1.2.0|1|k3|2||ddoors:b;');
  });

  it('writes no score until there is one, and then with two decimals at most', async () => {
    const { lms, recorder } = await open(name);
    recorder.save(standing);
    expect(lms.calls.join()).not.toMatch(/score/);
    recorder.save(passed);
    expect(lms.values[raw]).toBe('66.67');
  });

  it('commits when hidden, and terminates once when left', async () => {
    const { lms, browser, recorder } = await open(name);
    recorder.save(standing);
    const commits = lms.called('Commit').length;
    browser.fire('hidden');
    expect(lms.called('Commit')).toHaveLength(commits + 1);
    expect(lms.called('Terminate')).toHaveLength(0);
    browser.fire('pagehide');
    browser.fire('pagehide');
    recorder.close?.();
    expect(lms.called('Terminate')).toHaveLength(1);
    const after = lms.calls.length;
    browser.fire('hidden');
    recorder.save(passed);
    expect(lms.calls).toHaveLength(after);
  });

  it('commits before it terminates in 1.2, and leaves that to terminating in 2004', async () => {
    const { lms, recorder } = await open(name);
    recorder.save(standing);
    lms.calls.length = 0;
    recorder.close?.();
    const time = lms.calls[0] ?? '';
    expect(time).toMatch(
      name === '1.2' ? /session_time, 0000:00:00\.\d\d\)/ : /session_time, PT0H0M[\d.]+S\)/,
    );
    expect(lms.calls.slice(1)).toEqual(name === '1.2' ? ['Commit()', 'Terminate()'] : ['Terminate()']);
  });

  it('reloads a page that comes back from the back/forward cache, and no other', async () => {
    const { browser } = await open(name);
    browser.fire('pageshow', false);
    expect(browser.reloads()).toBe(0);
    browser.fire('pageshow', true);
    expect(browser.reloads()).toBe(1);
  });

  it.each(['review', 'browse', 'Review'])('writes nothing in %s mode', async (value) => {
    const { lms, recorder, notices, opened } = await open(name, {
      [mode]: value,
      'cmi.suspend_data': passed.suspendData,
    });
    recorder.answer(interaction);
    recorder.save(passed);
    recorder.close?.();
    expect([...lms.called('SetValue'), ...lms.called('Commit')]).toEqual([]);
    expect(lms.called('Terminate')).toHaveLength(1);
    expect(notices).toEqual(['readOnly']);
    expect(opened.saved).toBe(passed.suspendData);
  });

  it('goes on without interactions where the LMS knows none', async () => {
    const { lms, recorder, notices } = await open(name, { 'cmi.interactions._children': '' });
    recorder.answer(interaction);
    recorder.save(passed);
    expect(lms.calls.join()).not.toMatch(/SetValue\(cmi\.interactions/);
    expect(notices.at(-1)).toBe('ok');
  });

  it('counts interactions itself where the LMS does not, and takes its refusals lightly', async () => {
    const { lms, recorder, notices } = await open(
      name,
      {},
      {
        'GetValue cmi.interactions._count': 'null',
        'SetValue cmi.interactions.0.id': 'false',
      },
    );
    recorder.answer(interaction);
    recorder.answer({ ...interaction, id: 'doors_2' });
    recorder.save(passed);
    expect(lms.values['cmi.interactions.1.id']).toBe('doors_2');
    expect(notices.at(-1)).toBe('ok');
  });

  it('says that nothing is saved when Initialize fails, and goes on', async () => {
    const { notices, recorder, lms } = await open(name, {}, { Initialize: 'false' });
    recorder.answer(interaction);
    recorder.save(passed);
    recorder.close?.();
    expect(notices[0]).toBe('notSaved');
    expect(new Set(notices)).toEqual(new Set(['notSaved']));
    expect(lms.called('SetValue')).toEqual([]);
    expect(console.warn).toHaveBeenCalledWith(
      `SCORM ${name}`,
      `${prefix}Initialize`,
      '',
      '101',
      'General exception',
      '',
    );
  });

  it('waits two seconds for an API object that comes late', async () => {
    vi.useFakeTimers();
    const lms = new FakeLms();
    fakeBrowser({});
    const opening = editions[name].recorder().open(data, () => undefined);
    await vi.advanceTimersByTimeAsync(1000);
    (window as unknown as Record<string, unknown>)[object] = lms.api(prefix);
    await vi.advanceTimersByTimeAsync(200);
    await opening;
    expect(lms.called('Initialize')).toHaveLength(1);
  });

  it('says so when there is none, and keeps the state for this tab', async () => {
    vi.useFakeTimers();
    const browser = fakeBrowser({});
    const visit = async () => {
      const notices: (Notice | undefined)[] = [];
      const recorder = editions[name].recorder();
      const opening = recorder.open(data, (notice) => notices.push(notice));
      await vi.advanceTimersByTimeAsync(3000);
      return { recorder, notices, opened: await opening };
    };
    const first = await visit();
    first.recorder.save(standing);
    expect(first.notices).toContain('notSaved');
    expect(browser.local.size).toBe(0);
    expect((await visit()).opened.saved).toBe(standing.suspendData);
  });
});

describe.each(names)('the journal of SCORM %s', (name) => {
  const { learner } = editions[name];
  const before = { 'cmi.suspend_data': standing.suspendData };

  /** A session whose last answer the LMS did not take. */
  async function interrupted(how: Habits): Promise<Map<string, string>> {
    const { lms, browser, recorder, notices } = await open(name, before);
    lms.habits = how;
    recorder.answer(interaction);
    recorder.save(passed);
    expect(notices.at(-1)).toBe('notTaken');
    recorder.close?.();
    return browser.local;
  }

  it.each([[{ Commit: 'false' }], [{ Commit: 'null' }], [{ 'SetValue cmi.suspend_data': 'false' }]])(
    'replays what was not taken: %j',
    async (how) => {
      const local = await interrupted(how);
      expect(local.size).toBe(1);
      expect([...local].join()).not.toContain('amina');
      const { lms, opened } = await open(name, before, {}, local);
      expect(opened.saved).toBe(passed.suspendData);
      expect(lms.values['cmi.suspend_data']).toBe(passed.suspendData);
      expect(lms.values['cmi.interactions.0.id']).toBe('doors');
      expect(local.size).toBe(0);
    },
  );

  it('is dropped when the LMS holds another state', async () => {
    const local = await interrupted({ Commit: 'false' });
    const { opened } = await open(name, { 'cmi.suspend_data': '' }, {}, local);
    expect(opened.saved).toBe('');
    expect(local.size).toBe(0);
  });

  it('is not read for another learner', async () => {
    const local = await interrupted({ Commit: 'false' });
    const { opened } = await open(name, { ...before, [learner]: 'bruno.c' }, {}, local);
    expect(opened.saved).toBe(standing.suspendData);
  });

  it('is empty again as soon as the LMS takes a commit', async () => {
    const { lms, browser, recorder, notices } = await open(name, before);
    lms.habits = { Commit: 'false' };
    recorder.save(passed);
    lms.habits = {};
    browser.fire('online');
    expect(notices.slice(-2)).toEqual(['notTaken', 'ok']);
    expect(browser.local.size).toBe(0);
  });

  it('does no harm when it is not ours', async () => {
    const local = await interrupted({ Commit: 'false' });
    for (const key of local.keys()) local.set(key, '{"held":1');
    const { opened } = await open(name, before, {}, local);
    expect(opened.saved).toBe(standing.suspendData);
  });
});

describe('interactions', () => {
  it('of 1.2, in the order LMSs accept', async () => {
    const { lms, recorder } = await open('1.2');
    lms.calls.length = 0;
    recorder.answer(interaction);
    recorder.answer({
      ...interaction,
      id: 'risk',
      type: 'true-false',
      pattern: ['true'],
      response: ['false'],
    });
    expect(lms.called('SetValue')).toEqual([
      'SetValue(cmi.interactions.0.id, doors)',
      'SetValue(cmi.interactions.0.type, choice)',
      'SetValue(cmi.interactions.0.time, 07:08:09)',
      'SetValue(cmi.interactions.0.correct_responses.0.pattern, a,c)',
      'SetValue(cmi.interactions.0.weighting, 2)',
      'SetValue(cmi.interactions.0.student_response, b)',
      'SetValue(cmi.interactions.0.result, wrong)',
      'SetValue(cmi.interactions.0.latency, 0000:00:04.05)',
      'SetValue(cmi.interactions.1.id, risk)',
      'SetValue(cmi.interactions.1.type, true-false)',
      'SetValue(cmi.interactions.1.time, 07:08:09)',
      'SetValue(cmi.interactions.1.correct_responses.0.pattern, t)',
      'SetValue(cmi.interactions.1.weighting, 2)',
      'SetValue(cmi.interactions.1.student_response, f)',
      'SetValue(cmi.interactions.1.result, wrong)',
      'SetValue(cmi.interactions.1.latency, 0000:00:04.05)',
    ]);
  });

  it('of 2004, in the order LMSs accept', async () => {
    const { lms, recorder } = await open('2004');
    lms.calls.length = 0;
    recorder.answer(interaction);
    expect(lms.called('SetValue')).toEqual([
      'SetValue(cmi.interactions.0.id, doors)',
      'SetValue(cmi.interactions.0.type, choice)',
      'SetValue(cmi.interactions.0.timestamp, 2026-11-05T07:08:09)',
      'SetValue(cmi.interactions.0.correct_responses.0.pattern, a[,]c)',
      'SetValue(cmi.interactions.0.weighting, 2)',
      'SetValue(cmi.interactions.0.learner_response, b)',
      'SetValue(cmi.interactions.0.result, incorrect)',
      'SetValue(cmi.interactions.0.latency, PT0H0M4.05S)',
      `SetValue(cmi.interactions.0.description, ${'d'.repeat(250)})`,
    ]);
  });
});

describe('the outcome', () => {
  it('of 1.2 is one status', async () => {
    const { lms, recorder } = await open('1.2');
    recorder.save(passed);
    expect(lms.values).toMatchObject({
      'cmi.core.score.raw': '66.67',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.lesson_status': 'passed',
    });
  });

  it('of 2004 is completion, success and a scaled score', async () => {
    const { lms, recorder } = await open('2004');
    recorder.save({ ...passed, status: 'failed' });
    expect(lms.values).toMatchObject({
      'cmi.score.scaled': '0.6667',
      'cmi.score.raw': '66.67',
      'cmi.score.min': '0',
      'cmi.score.max': '100',
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
    });
  });

  it('of 2004 without questions says nothing about success', async () => {
    const { lms, recorder } = await open('2004');
    recorder.save({ ...standing, status: 'completed' });
    expect(lms.values['cmi.completion_status']).toBe('completed');
    expect(lms.values).not.toHaveProperty(['cmi.success_status']);
  });

  it.each(names)('of %s is not written while it is incomplete, also after a failure', async (name) => {
    const { lms, recorder } = await open(name);
    recorder.save({ ...passed, status: 'incomplete' });
    expect(lms.values[editions[name].status]).toBe('incomplete');
    expect(lms.values[editions[name].raw]).toBe('66.67');
  });
});
