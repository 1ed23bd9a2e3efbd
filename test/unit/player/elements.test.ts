/** How each edition spells interactions and outcome. */
import { describe, expect, it } from 'vitest';
import { editions, interaction, names, open, passed, standing, useFakes } from './open-session.ts';

useFakes();

describe('interactions', () => {
  it('of 1.2, in the order LMSs accept', async () => {
    const { lms, recorder } = await open('1.2');
    recorder.answer(interaction);
    recorder.answer({
      ...interaction,
      id: 'risk',
      type: 'true-false',
      patterns: [['true']],
      response: ['false'],
    });
    recorder.save(standing);
    expect(lms.called('SetValue').filter((call) => call.includes('interactions'))).toEqual([
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
    recorder.answer(interaction);
    recorder.save(standing);
    expect(lms.called('SetValue').filter((call) => call.includes('interactions'))).toEqual([
      'SetValue(cmi.interactions.0.id, doors)',
      'SetValue(cmi.interactions.0.type, choice)',
      'SetValue(cmi.interactions.0.timestamp, 2026-11-05T07:08:09)',
      'SetValue(cmi.interactions.0.correct_responses.0.pattern, a[,]c)',
      'SetValue(cmi.interactions.0.weighting, 2)',
      'SetValue(cmi.interactions.0.learner_response, b)',
      'SetValue(cmi.interactions.0.result, incorrect)',
      'SetValue(cmi.interactions.0.latency, PT0H0M4.05S)',
      // The 250th would be half a character.
      `SetValue(cmi.interactions.0.description, ${'d'.repeat(249)})`,
    ]);
  });
});

it.each(names)('a number too long to be sent leaves no response, %s', async (edition) => {
  const { lms, recorder } = await open(edition);
  recorder.answer({ ...interaction, type: 'numeric', patterns: [['0', '-1', '1']], response: [] });
  recorder.save(standing);
  const calls = lms.called('SetValue').join();
  expect(calls).toContain('interactions.0.type, numeric');
  expect(calls).not.toMatch(/student_response|learner_response/);
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

  it.each(names)(
    'of %s is incomplete after a failure where the project asks for it, with its score',
    async (name) => {
      const { lms, recorder } = await open(name);
      recorder.save({ ...passed, status: 'incomplete' });
      expect(lms.values[editions[name].status]).toBe('incomplete');
      expect(lms.values[editions[name].raw]).toBe('66.67');
    },
  );
});
