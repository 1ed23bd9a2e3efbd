/** What becomes of what an LMS did not take. */
import { describe, expect, it } from 'vitest';
import type { Habits } from './fake-lms.ts';
import { editions, interaction, names, open, passed, standing, useFakes } from './open-session.ts';

useFakes();

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

  it('goes on from what the LMS took last, with what it did not take since', async () => {
    const first = await open(name, before);
    const half = { ...standing, suspendData: '1|1.2.0|1|k3|2||done:b;' };
    first.recorder.answer({ ...interaction, id: 'taken' });
    first.recorder.save(half);
    first.lms.habits = { Commit: 'false' };
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    const { lms, opened } = await open(
      name,
      { 'cmi.suspend_data': half.suspendData },
      {},
      first.browser.local,
    );
    expect(opened.saved).toBe(passed.suspendData);
    expect(lms.values['cmi.interactions.0.id']).toBe('doors');
    expect(lms.values).not.toHaveProperty(['cmi.interactions.1.id']);
  });

  it('is dropped when the LMS holds another state', async () => {
    const local = await interrupted({ Commit: 'false' });
    const { opened } = await open(name, { 'cmi.suspend_data': '' }, { Commit: 'false' }, local);
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
