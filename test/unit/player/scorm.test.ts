/** When an LMS is told what, in both editions. */
import { describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../../src/player/tracking/recorder.ts';
import { fakeBrowser, FakeLms } from './fake-lms.ts';
import { data, editions, interaction, names, open, passed, standing, useFakes } from './open-session.ts';

useFakes();

describe.each(names)('SCORM %s', (name) => {
  const { status, mode, raw, object, prefix } = editions[name];

  it('says incomplete at once, commits, and asks to be resumed', async () => {
    const { lms, recorder } = await open(name, { [status]: name === '1.2' ? 'not attempted' : 'unknown' });
    recorder.save(standing);
    expect(lms.values[status]).toBe('incomplete');
    expect(lms.calls.filter((call) => !call.startsWith('GetValue'))).toEqual([
      'Initialize()',
      `SetValue(${name === '1.2' ? 'cmi.core.exit' : 'cmi.exit'}, suspend)`,
      `SetValue(cmi.suspend_data, ${standing.suspendData})`,
      `SetValue(${name === '1.2' ? 'cmi.core.lesson_location' : 'cmi.location'}, 1)`,
      `SetValue(${status}, incomplete)`,
      'Commit()',
    ]);
  });

  it('leaves a status on record alone, and knows it in capitals', async () => {
    const { lms, opened, recorder } = await open(name, { [status]: 'Completed', [raw]: '85.5' });
    recorder.save(standing);
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
    expect(lms.called('SetValue').join()).not.toMatch(/score/);
    recorder.save(passed);
    expect(lms.values[raw]).toBe('66.67');
  });

  it('commits when hidden, and terminates once when left', async () => {
    const { lms, browser, recorder, notices } = await open(name);
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
    recorder.answer(interaction);
    recorder.save(passed);
    expect(lms.calls).toHaveLength(after);
    expect(notices.at(-1)).toBe('ok');
    // A page that goes takes an LMS's requests with it: what it held is kept until the next launch.
    expect(browser.local.size).toBe(1);
  });

  it.each([{}, { Terminate: 'false' }, { Commit: 'false' }])(
    'keeps all on the device when the learner exits, until it sees that the LMS has it: %j',
    async (how) => {
      const { lms, browser, recorder } = await open(name);
      lms.habits = how;
      recorder.answer(interaction);
      recorder.save(passed);
      recorder.close?.();
      const [kept = ''] = browser.local.values();
      expect(kept).toContain('ddoors');
      expect(kept).toContain('"doors"');
      const next = await open(name, lms.values, {}, browser.local);
      next.recorder.save(passed);
      expect([...browser.local.values()].join()).not.toContain('"doors"');
    },
  );

  it('goes on in a session that somebody else opened', async () => {
    const { lms, notices, recorder } = await open(name, {}, { Initialize: 'false' });
    recorder.save(standing);
    expect(lms.values['cmi.suspend_data']).toBe(standing.suspendData);
    expect(notices.at(-1)).toBe('ok');
  });

  it.each(['location', 'lesson_location', 'score.min', 'score.max', 'exit'])(
    'does not miss what matters little: %s',
    async (minor) => {
      vi.useFakeTimers();
      const habits = Object.fromEntries(
        ['cmi.', 'cmi.core.'].map((group) => [`SetValue ${group}${minor}`, 'false']),
      );
      const { lms, recorder, notices } = await open(name, {}, habits);
      recorder.save(passed);
      expect(new Set(notices)).toEqual(new Set(['ok']));
      const commits = lms.called('Commit').length;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(lms.called('Commit')).toHaveLength(commits);
    },
  );

  it.each([raw, status, 'cmi.suspend_data'])('says that %s was not taken', async (element) => {
    const { recorder, notices } = await open(name, {}, { [`SetValue ${element}`]: 'false' });
    recorder.save(passed);
    expect(notices.at(-1)).toBe('notTaken');
  });

  it('tries once more by itself after a while, and the sentence goes', async () => {
    vi.useFakeTimers();
    const { lms, recorder, notices } = await open(name);
    lms.habits = { Commit: 'false' };
    recorder.save(standing);
    await vi.advanceTimersByTimeAsync(45_000);
    expect(lms.called('Commit')).toHaveLength(3);
    expect(new Set(notices)).toEqual(new Set(['notTaken']));
    lms.habits = {};
    await vi.advanceTimersByTimeAsync(20_000);
    expect(notices.at(-1)).toBe('ok');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lms.called('Commit')).toHaveLength(4);
  });

  it('commits again when the network is back, where the LMS said yes without one', async () => {
    const { lms, browser, recorder, notices } = await open(name);
    vi.stubGlobal('navigator', { onLine: false });
    recorder.answer(interaction);
    recorder.save(passed);
    expect(notices).toEqual(['ok']);
    const commits = lms.called('Commit').length;
    vi.stubGlobal('navigator', { onLine: true });
    browser.fire('online');
    expect(lms.called('Commit')).toHaveLength(commits + 1);
    browser.fire('online');
    expect(lms.called('Commit')).toHaveLength(commits + 1);
  });

  it('does not commit when hidden where the project says so', async () => {
    const { lms, browser, recorder } = await open(name, {}, {}, undefined, { commitOnHidden: false });
    recorder.save(standing);
    const commits = lms.called('Commit').length;
    browser.fire('hidden');
    expect(lms.called('Commit')).toHaveLength(commits);
    expect(lms.called('SetValue').at(-1)).toMatch(/session_time/);
  });

  it('steps aside when another tab opens the same record, and for no other', async () => {
    const { lms, browser, recorder, notices } = await open(name);
    recorder.save(standing);
    const [key = ''] = browser.local.keys();
    browser.fire('storage', { key: 'qhse:other', newValue: '{}' });
    browser.fire('storage', { key, newValue: null });
    expect(lms.called('Terminate')).toHaveLength(0);
    const kept = browser.local.get(key);
    browser.fire('storage', { key, newValue: '{}' });
    expect(lms.called('Terminate')).toHaveLength(1);
    expect(notices.at(-1)).toBe('closed');
    recorder.close?.();
    expect(browser.local.get(key)).toBe(kept);
  });

  it('measures time by a clock that is never set back', async () => {
    vi.useFakeTimers();
    // The session begins with the capsule, not with its page.
    vi.advanceTimersByTime(5000);
    const { lms, browser, recorder } = await open(name);
    recorder.save(standing);
    vi.setSystemTime(Date.now() - 86_400_000);
    vi.advanceTimersByTime(61_000);
    browser.fire('hidden');
    expect(lms.called('SetValue').at(-1)).toMatch(name === '1.2' ? /0000:01:01\.00/ : /PT0H1M1S/);
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
    browser.fire('pageshow', { persisted: false });
    expect(browser.reloads()).toBe(0);
    browser.fire('pageshow', { persisted: true });
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

  it('counts interactions itself where the LMS does not', async () => {
    const { lms, recorder, notices } = await open(
      name,
      {},
      {
        'GetValue cmi.interactions._count': 'null',
      },
    );
    recorder.answer(interaction);
    recorder.answer({ ...interaction, id: 'doors_2' });
    recorder.save(passed);
    expect(lms.values['cmi.interactions.1.id']).toBe('doors_2');
    expect(notices.at(-1)).toBe('ok');
  });

  it('takes a refused interaction lightly: sends no more of it, and tries it again with the next', async () => {
    const { lms, recorder, notices } = await open(name);
    lms.habits = { 'SetValue cmi.interactions.0.id': 'false' };
    recorder.answer(interaction);
    recorder.save(standing);
    expect(notices.at(-1)).toBe('ok');
    expect(lms.called('SetValue').filter((call) => call.includes('interactions'))).toHaveLength(1);
    lms.habits = {};
    recorder.answer({ ...interaction, id: 'doors_2', attempt: 2 });
    recorder.save(passed);
    expect(lms.values).toMatchObject({
      'cmi.interactions.0.id': 'doors',
      'cmi.interactions.1.id': 'doors_2',
    });
  });

  it('leaves no gap after a refused interaction', async () => {
    const { lms, recorder } = await open(name);
    lms.habits = { 'SetValue cmi.interactions.0.id': 'false' };
    recorder.answer(interaction);
    recorder.save(standing);
    recorder.answer({ ...interaction, id: 'doors_2', attempt: 2 });
    recorder.save(passed);
    expect(lms.called('SetValue').join()).not.toContain('interactions.1');
  });

  it('says that nothing is saved when Initialize fails, and goes on', async () => {
    const { notices, recorder, lms } = await open(name, {}, { Initialize: 'false', Commit: 'false' });
    recorder.answer(interaction);
    recorder.save(passed);
    recorder.close?.();
    expect(notices[0]).toBe('notSaved');
    expect(new Set(notices)).toEqual(new Set(['notSaved']));
    expect(lms.called('SetValue')).toEqual([]);
    expect(console.warn).toHaveBeenCalledWith(
      `SCORM ${name}`,
      'Initialize',
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

  it('says so when there is none, and keeps nothing for whoever opens the next page', async () => {
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
    expect((await visit()).opened.journal).toBeUndefined();
  });
});
