/** Two tabs with the same capsule, where the browser tells one of the other, or not. */
import { expect, it, vi } from 'vitest';
import { editions, interaction, names, open, passed, standing, useFakes } from './open-session.ts';

useFakes();

/** Channels of one origin; a message goes to the others of its name. */
function fakeChannels() {
  const all = new Set<{ name: string; onmessage?: () => void }>();
  return class {
    onmessage?: () => void;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      all.add(this);
    }
    postMessage(): void {
      for (const each of all) if (each !== this && each.name === this.name) each.onmessage?.();
    }
  };
}

const storages = [
  ['a learner’s id', {}, false],
  ['no learner’s id', { [editions['1.2'].learner]: '', [editions['2004'].learner]: '' }, false],
  ['no storage', {}, true],
] as const;

it.each(names.flatMap((name) => storages.map((each) => [name, ...each] as const)))(
  'SCORM %s with %s: the tab that was opened first steps aside',
  async (name, _, values, throws) => {
    const channels = fakeChannels();
    const launch = (identifier?: string) =>
      open(name, values, {}, undefined, identifier ? { identifier } : {}, undefined, () => {
        vi.stubGlobal('BroadcastChannel', channels);
        if (!throws) return;
        vi.stubGlobal('localStorage', undefined);
        vi.stubGlobal('sessionStorage', undefined);
      });
    const first = await launch();
    first.recorder.save(standing);
    await launch('ladders_en');
    expect(first.notices).not.toContain('closed');
    const second = await launch();
    expect(first.notices.at(-1)).toBe('closed');
    expect(first.lms.called('Terminate')).toHaveLength(1);
    expect(second.notices).not.toContain('closed');
    const calls = first.lms.calls.length;
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    expect(first.lms.calls).toHaveLength(calls);
  },
);

it.each(names)('SCORM %s: two tabs without an LMS leave each other alone', async (name) => {
  const channels = fakeChannels();
  const habits = { Initialize: 'false', Commit: 'false' };
  const launch = (learner: string) =>
    open(name, { [editions[name].learner]: learner }, habits, undefined, {}, undefined, () => {
      vi.stubGlobal('BroadcastChannel', channels);
    });
  const first = await launch('');
  await launch('');
  expect(first.notices).not.toContain('closed');
  // What they keep on the device is one, once it is known who learns.
  const third = await launch('amina.b');
  await launch('amina.b');
  expect(third.notices.at(-1)).toBe('closed');
});

it('a browser that knows no channels, or lets nobody have one, does no harm', async () => {
  for (const channel of [
    undefined,
    () => {
      throw new Error('Denied');
    },
  ]) {
    const { notices, recorder } = await open('2004', {}, {}, undefined, {}, undefined, () => {
      vi.stubGlobal('BroadcastChannel', channel);
    });
    recorder.save(passed);
    expect(notices.at(-1)).toBe('ok');
  }
});
