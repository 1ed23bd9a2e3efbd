/** What becomes of what an LMS did not take, or took and lost. */
import { describe, expect, it } from 'vitest';
import type { Habits } from './fake-lms.ts';
import { editions, interaction, names, open, passed, standing, useFakes } from './open-session.ts';

useFakes();

describe.each(names)('the journal of SCORM %s', (name) => {
  const { learner } = editions[name];
  const before = { 'cmi.suspend_data': standing.suspendData };

  /** A session whose last answer the LMS did not take; gives the browser's storage. */
  async function interrupted(
    how: Habits,
    values: Record<string, string> = before,
  ): Promise<Map<string, string>> {
    const { lms, browser, recorder, notices } = await open(name, values);
    recorder.save(standing);
    lms.habits = how;
    recorder.answer(interaction);
    recorder.save(passed);
    expect(notices.at(-1)).toBe('notTaken');
    recorder.close?.();
    return browser.local;
  }

  it.each([[{ Commit: 'false' }], [{ Commit: 'null' }], [{ 'SetValue cmi.suspend_data': 'false' }]])(
    'gives back what was not taken: %j',
    async (how) => {
      const local = await interrupted(how);
      expect(local.size).toBe(1);
      expect([...local].join()).not.toContain('amina');
      const { lms, opened, recorder } = await open(name, before, {}, local);
      expect(opened).toMatchObject({ saved: standing.suspendData, journal: passed.suspendData });
      recorder.save(passed);
      expect(lms.values['cmi.interactions.0.id']).toBe('doors');
      expect(lms.values).not.toHaveProperty(['cmi.interactions.1.id']);
    },
  );

  it('gives back what an LMS lost of what it had said yes to', async () => {
    const first = await open(name);
    first.recorder.save(standing);
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    expect(first.notices.at(-1)).toBe('ok');
    first.browser.fire('pagehide');
    const { lms, opened, recorder } = await open(name, before, {}, first.browser.local);
    expect(opened.journal).toBe(passed.suspendData);
    recorder.save(passed);
    expect(lms.values['cmi.interactions.0.id']).toBe('doors');
  });

  it('reports no try twice that the LMS knows from its suspend data', async () => {
    const first = await open(name, before);
    first.recorder.answer(interaction);
    const half = { ...standing, suspendData: '1|1.2.0|1|k3|2||ddoors:b;' };
    first.recorder.save(half);
    first.lms.habits = { Commit: 'false' };
    first.recorder.answer({ ...interaction, id: 'doors_2', attempt: 2 });
    first.recorder.save({ ...standing, suspendData: '1|1.2.0|1|k3|2||ddoors:b.a;' });
    const { lms, recorder } = await open(
      name,
      { 'cmi.suspend_data': half.suspendData, 'cmi.interactions._count': '1' },
      {},
      first.browser.local,
    );
    recorder.save(passed);
    expect(lms.values['cmi.interactions.1.id']).toBe('doors_2');
    expect(lms.values).not.toHaveProperty(['cmi.interactions.0.id']);
  });

  it('writes an interaction that was cut off once more in its place', async () => {
    const local = await interrupted({ Commit: 'false' });
    const cut = { ...before, 'cmi.interactions._count': '1', 'cmi.interactions.0.id': 'doors' };
    const { lms, recorder } = await open(name, cut, {}, local);
    recorder.save(passed);
    expect(lms.values['cmi.interactions.0.result']).toBe(name === '1.2' ? 'wrong' : 'incorrect');
    expect(lms.values).not.toHaveProperty(['cmi.interactions.1.id']);
  });

  it('counts on from where another device has gone on', async () => {
    const local = await interrupted({ Commit: 'false' });
    const elsewhere = { 'cmi.suspend_data': '1|1.2.0|1|k3|2||dother:b;', 'cmi.interactions._count': '1' };
    const { lms, recorder } = await open(name, elsewhere, {}, local);
    recorder.save(passed);
    expect(lms.values['cmi.interactions.1.id']).toBe('doors');
  });

  it.each([
    ['reset', ''],
    ['of another record', '1|1.2.0|1|other|1||;'],
    ['of another program', '{"course":"another"}'],
  ])('is not used for a record that is %s', async (_, held) => {
    const local = await interrupted({ Commit: 'false' });
    const { opened, recorder, lms } = await open(name, { 'cmi.suspend_data': held }, {}, local);
    expect(opened.journal).toBeUndefined();
    recorder.save(standing);
    expect(lms.values).not.toHaveProperty(['cmi.interactions.0.id']);
    expect([...local.values()].join()).not.toContain('ddoors');
  });

  it('is used where the LMS never took anything', async () => {
    const first = await open(name, {}, { Commit: 'false' });
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    const { opened } = await open(name, {}, {}, first.browser.local);
    expect(opened.journal).toBe(passed.suspendData);
  });

  it('is not read for another learner', async () => {
    const local = await interrupted({ Commit: 'false' });
    const { opened } = await open(name, { ...before, [learner]: 'bruno.c' }, {}, local);
    expect(opened).toMatchObject({ saved: standing.suspendData, journal: undefined });
  });

  it('is not read for another capsule', async () => {
    const local = await interrupted({ Commit: 'false' });
    const { opened } = await open(name, before, {}, local, { identifier: 'ladders_en' });
    expect(opened).toMatchObject({ saved: standing.suspendData, journal: undefined });
  });

  it('is not used for a record that was reset after the LMS had taken some of it, at last', async () => {
    const first = await open(name, {}, { Commit: 'false' });
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    first.lms.habits = {};
    first.browser.fire('online');
    first.browser.fire('pagehide');
    const { opened } = await open(name, {}, {}, first.browser.local);
    expect(opened.journal).toBeUndefined();
  });

  it('is not touched in review mode', async () => {
    const local = await interrupted({ Commit: 'false' });
    const kept = [...local];
    const { opened, recorder } = await open(name, { ...before, [editions[name].mode]: 'review' }, {}, local);
    recorder.save(passed);
    recorder.close?.();
    expect(opened.journal).toBeUndefined();
    expect([...local]).toEqual(kept);
  });

  it.each([
    '{"suspendData":1',
    'null',
    '{}',
    '{"suspendData":"1|1.2.0|1|k3|1||;","tries":7,"states":[]}',
    '{"suspendData":"1|1.2.0|1|k3|1||;","tries":[],"states":7}',
    '{"suspendData":7,"tries":[],"states":[],"fresh":true}',
  ])('does no harm when it is not ours: %s', async (text) => {
    const local = await interrupted({ Commit: 'false' });
    for (const key of local.keys()) local.set(key, text);
    const { opened, recorder } = await open(name, before, {}, local);
    recorder.save(standing);
    expect(opened).toMatchObject({ saved: standing.suspendData, journal: undefined });
  });
});
