/** What the journal keeps in the browser's storage: of which shape, how much and how long. */
import { describe, expect, it, vi } from 'vitest';
import { interaction, open, passed, standing, useFakes } from './open-session.ts';

useFakes();

describe('an entry of the journal', () => {
  async function entryOf(tries: (each: Record<string, unknown>) => unknown) {
    const { browser, recorder } = await open('2004', {}, { Commit: 'false' });
    recorder.answer(interaction);
    recorder.save(passed);
    const { local } = browser;
    for (const [key, value] of local) {
      const entry = JSON.parse(value) as { tries: Record<string, unknown>[] };
      local.set(key, JSON.stringify({ ...entry, tries: entry.tries.map(tries) }));
    }
    return local;
  }

  it.each<[string, (each: Record<string, unknown>) => unknown]>([
    ['other names', ({ patterns, ...each }) => ({ ...each, pattern: patterns })],
    ['nothing', () => null],
    ['text', () => 'doors'],
  ])('whose tries are of another shape (%s) still has its suspend data', async (_, shape) => {
    const { lms, opened, recorder } = await open('2004', {}, {}, await entryOf(shape));
    expect(opened.journal).toBe(passed.suspendData);
    recorder.save(passed);
    expect(lms.values['cmi.suspend_data']).toBe(passed.suspendData);
    expect(lms.values).not.toHaveProperty(['cmi.interactions.0.id']);
  });

  it('has this shape: raise `version` in journal.ts with it', async () => {
    const local = await entryOf((each) => each);
    const [[key = '', value = ''] = []] = local;
    expect(key).toMatch(/^qhse\.1\.[a-z0-9]{6}$/);
    const entry = JSON.parse(value) as { tries: object[] };
    expect(Object.keys(entry)).toEqual(['at', 'suspendData', 'tries', 'taken', 'states', 'fresh']);
    expect(Object.keys(entry.tries[0] ?? {}).sort()).toEqual([
      'attempt',
      'description',
      'digest',
      'id',
      'latency',
      'n',
      'patterns',
      'response',
      'result',
      'run',
      'time',
      'type',
      'weighting',
    ]);
  });

  it('is never written twice the same: another tab hears only of changes', async () => {
    const local = await entryOf((each) => each);
    vi.spyOn(Date, 'now').mockReturnValue(0);
    const written = new Set<string>();
    for (const _ of [1, 2, 3]) {
      const { browser, recorder } = await open('2004', { 'cmi.suspend_data': passed.suspendData }, {}, local);
      recorder.save(passed);
      written.add([...browser.local.values()].join());
    }
    expect(written.size).toBe(3);
  });

  it('is of one edition', async () => {
    const { browser, recorder } = await open('1.2');
    recorder.answer(interaction);
    recorder.save(passed);
    const { opened } = await open('2004', { 'cmi.suspend_data': standing.suspendData }, {}, browser.local);
    expect(opened.journal).toBeUndefined();
  });

  it('knows its interactions where the LMS has cut its suspend data', async () => {
    const { browser, lms, recorder } = await open('2004');
    recorder.answer(interaction);
    recorder.save(passed);
    const cut = { ...lms.values, 'cmi.suspend_data': passed.suspendData.slice(0, -4) };
    const again = await open('2004', cut, {}, browser.local);
    again.recorder.save(passed);
    expect(again.lms.values['cmi.interactions.0.id']).toBe('doors');
    expect(again.lms.values).not.toHaveProperty(['cmi.interactions.1.id']);
  });
});

describe('what is kept on a device', () => {
  const day = 864e5;
  const entries = (ages: readonly number[]) =>
    new Map(ages.map((age, n) => [`qhse.1.old${n}`, JSON.stringify({ at: Date.now() - age })]));

  it('is fifty entries at most, the last', async () => {
    const local = entries(Array.from({ length: 60 }, (_, n) => n * 1000));
    local.set('qhse:/capsule/', 'the site’s').set('other', 'another’s');
    await open('1.2', {}, {}, local);
    expect(local.size).toBe(52);
    expect([...local.keys()]).toEqual(expect.arrayContaining(['qhse.1.old49', 'qhse:/capsule/', 'other']));
    expect(local.has('qhse.1.old50')).toBe(false);
  });

  it('is not gone where it is this learner’s, whatever the clock says', async () => {
    const first = await open('1.2', {}, { Commit: 'false' });
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * day });
    const { opened } = await open('1.2', {}, {}, first.browser.local);
    expect(opened.journal).toBe(passed.suspendData);
  });

  it('is gone after ninety days, and where it cannot be read', async () => {
    const local = entries([89 * day, 91 * day]);
    local.set('qhse.0.older', '{');
    await open('1.2', {}, {}, local);
    expect([...local.keys()]).toEqual(['qhse.1.old0']);
  });
});
