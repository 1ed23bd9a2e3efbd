/** What a launch does with what an earlier one left: no session, no learner's id, another device, no count. */
import { describe, expect, it } from 'vitest';
import { editions, interaction, names, open, passed, standing, useFakes } from './open-session.ts';

useFakes();

describe.each(names)('no session with SCORM %s', (name) => {
  const { learner } = editions[name];
  const refusing = { Initialize: 'false', Commit: 'false' };
  const held = { 'cmi.suspend_data': standing.suspendData };

  it('keeps the answers of a learner who is known, for the next launch', async () => {
    const first = await open(name, {}, refusing);
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    const { lms, opened, recorder } = await open(name, {}, {}, first.browser.local);
    expect(opened.journal).toBe(passed.suspendData);
    recorder.save(passed);
    expect(lms.values['cmi.interactions.0.id']).toBe('doors');
  });

  it('goes on from what is kept here, whatever the LMS holds, and brings it all to the LMS', async () => {
    const first = await open(name, held);
    first.recorder.save(standing);
    first.lms.habits = { Commit: 'false' };
    first.recorder.answer(interaction);
    first.recorder.save({ ...standing, suspendData: '1|1.2.0|1|k3|2||ddoors:b;' });
    const { local } = first.browser;
    const second = await open(name, held, refusing, local);
    expect(second.opened.journal).toBe('1|1.2.0|1|k3|2||ddoors:b;');
    second.recorder.answer({ ...interaction, id: 'risk', digest: 'drisk' });
    second.recorder.save({ ...standing, suspendData: '1|1.2.0|1|k3|3||ddoors:b,drisk:b;' });
    const { lms, opened, recorder } = await open(name, held, {}, local);
    expect(opened.journal).toBe('1|1.2.0|1|k3|3||ddoors:b,drisk:b;');
    recorder.save(passed);
    expect(lms.values).toMatchObject({ 'cmi.interactions.0.id': 'doors', 'cmi.interactions.1.id': 'risk' });
  });

  it('is of whatever record the learner turns out to have', async () => {
    const first = await open(name, {}, refusing);
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    const other = { 'cmi.suspend_data': '1|1.2.0|1|other|2||drisk:b;', 'cmi.interactions._count': '1' };
    const { lms, opened, recorder } = await open(name, other, {}, first.browser.local);
    expect(opened.journal).toBe('1|1.2.0|1|other|3|p66.6667|ddoors:a;');
    recorder.save(passed);
    expect(lms.values['cmi.interactions.1.id']).toBe('doors');
  });

  it('is nobody’s on the next page, where the LMS does not say who learns', async () => {
    const first = await open(name, { [learner]: '' }, refusing);
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    for (const habits of [refusing, {}]) {
      const next = await open(name, { [learner]: '' }, habits, first.browser.local, {}, first.browser);
      expect(next.opened.journal).toBeUndefined();
      next.recorder.save(standing);
      expect(next.lms.values).not.toHaveProperty(['cmi.interactions.0.id']);
    }
  });

  it('is the same learner’s where the page reloads itself, and no longer', async () => {
    const { browser, recorder } = await open(name);
    recorder.save(standing);
    browser.fire('pagehide');
    browser.fire('pageshow', { persisted: true });
    const reloaded = await open(name, { [learner]: '' }, refusing, browser.local, {}, browser);
    expect(reloaded.opened.journal).toBe(standing.suspendData);
    reloaded.recorder.answer(interaction);
    reloaded.recorder.save(passed);
    const next = await open(name, { [learner]: '' }, refusing, browser.local, {}, reloaded.browser);
    expect(next.opened.journal).toBeUndefined();
    const { opened } = await open(name, held, {}, browser.local);
    expect(opened.journal).toBe(passed.suspendData);
  });
});

describe.each(names)('without a learner’s id, SCORM %s', (name) => {
  const nobody = { [editions[name].learner]: '' };

  it('one person’s answer is not put into another’s record', async () => {
    const first = await open(name, nobody, { Commit: 'false' });
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    expect(first.browser.local.size).toBe(0);
    const { lms, opened, recorder } = await open(name, nobody, {}, undefined, {}, first.browser);
    expect(opened.journal).toBeUndefined();
    recorder.save(standing);
    expect(lms.values).not.toHaveProperty(['cmi.interactions.0.id']);
  });

  it('an answer comes back in the same tab, to the same record', async () => {
    const held = { ...nobody, 'cmi.suspend_data': standing.suspendData };
    const first = await open(name, held);
    first.recorder.answer(interaction);
    first.recorder.save(passed);
    const { opened } = await open(name, held, {}, undefined, {}, first.browser);
    expect(opened.journal).toBe(passed.suspendData);
  });
});

describe.each(names)('two devices with SCORM %s', (name) => {
  it('do not send the tries of one under the ids of the other', async () => {
    const first = await open(name);
    first.recorder.save(standing);
    first.lms.habits = { Commit: 'false' };
    first.recorder.answer(interaction);
    first.recorder.answer({ ...interaction, id: 'doors_2', attempt: 2 });
    first.recorder.answer({ ...interaction, id: 'risk', digest: 'drisk' });
    first.recorder.save({ ...standing, suspendData: '1|1.2.0|1|k3|2||ddoors:b.c,drisk:b;' });
    const elsewhere = { 'cmi.suspend_data': '1|1.2.0|1|k3|2||ddoors:c;', 'cmi.interactions._count': '1' };
    const { lms, recorder } = await open(name, elsewhere, {}, first.browser.local);
    recorder.save(passed);
    expect(lms.called('SetValue').filter((call) => /\.id,/.test(call))).toEqual([
      'SetValue(cmi.interactions.1.id, risk)',
    ]);
  });
});

describe.each(names)('an LMS of SCORM %s that does not count interactions', (name) => {
  const habits = { 'GetValue cmi.interactions._count': 'null' };
  const second = { ...interaction, id: 'doors_2', attempt: 2 };

  it.each(['here', 'elsewhere'])('gets the next after those of an earlier launch %s', async (where) => {
    const first = await open(name, {}, habits);
    first.recorder.answer(interaction);
    first.recorder.save({ ...standing, suspendData: '1|1.2.0|1|k3|2||ddoors:b;' });
    first.recorder.close?.();
    const local = where === 'here' ? first.browser.local : undefined;
    const { lms, recorder } = await open(name, first.lms.values, habits, local);
    recorder.answer(second);
    recorder.save(passed);
    expect(lms.values).toMatchObject({
      'cmi.interactions.0.id': 'doors',
      'cmi.interactions.1.id': 'doors_2',
    });
  });

  it('gets the next after those of earlier runs', async () => {
    const first = await open(name, {}, habits);
    for (const id of ['doors', 'doors_2', 'doors_6']) first.recorder.answer({ ...interaction, id });
    first.recorder.save({ ...standing, suspendData: '1|1.2.0|2|k3|2||ddoors:b;' });
    first.recorder.close?.();
    const { lms, recorder } = await open(name, first.lms.values, habits, first.browser.local);
    recorder.answer({ ...second, id: 'doors_7', run: 2 });
    recorder.save(passed);
    expect(lms.values['cmi.interactions.3.id']).toBe('doors_7');
  });

  it('leaves no gap and overwrites nothing where one is refused', async () => {
    const { lms, recorder } = await open(name, {}, habits);
    recorder.answer(interaction);
    recorder.save(standing);
    lms.habits = { ...habits, 'SetValue cmi.interactions.1.id': 'false' };
    recorder.answer(second);
    recorder.save({ ...standing, location: '2' });
    lms.habits = habits;
    recorder.answer({ ...interaction, id: 'risk', digest: 'drisk' });
    recorder.save(passed);
    expect(lms.values).toMatchObject({
      'cmi.interactions.0.id': 'doors',
      'cmi.interactions.1.id': 'doors_2',
      'cmi.interactions.2.id': 'risk',
    });
  });
});

it('does not move a new interaction onto an old one when the one before it is refused', async () => {
  const first = await open('1.2', {}, { Commit: 'false' });
  first.recorder.answer(interaction);
  first.recorder.save(passed);
  const held = {
    'cmi.interactions._count': '2',
    'cmi.interactions.0.id': 'doors',
    'cmi.interactions.1.id': 'risk',
  };
  const habits = { 'SetValue cmi.interactions.0.id': 'false' };
  const { lms, recorder } = await open('1.2', held, habits, first.browser.local);
  recorder.answer({ ...interaction, id: 'doors_2', attempt: 2 });
  recorder.save(passed);
  expect(lms.values).toMatchObject({ 'cmi.interactions.1.id': 'risk', 'cmi.interactions.2.id': 'doors_2' });
});
