/** What an LMS has on record of each question after a run. */
import { expect } from 'vitest';
import type { Edition, LmsRecord } from '../../../src/lms/editions.ts';
import type { PlayerData } from '../../../src/model/player-data.ts';

/** Whether a run answers every question rightly or wrongly. */
export type How = 'right' | 'wrong';

interface Spelling {
  pattern: (letters: string) => string;
  truth: Readonly<Record<0 | 1, string>>;
  response: string;
  wrong: string;
  time: string;
  timeForm: RegExp;
  latencyForm: RegExp;
}

// As scorm-again gives it back, without trailing zeros; what is sent is tested with the time formats.
const timespan12 = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;

export const spellings: Readonly<Record<Edition, Spelling>> = {
  '1.2': {
    pattern: (letters) => [...letters].join(','),
    truth: ['t', 'f'],
    response: 'student_response',
    wrong: 'wrong',
    time: 'time',
    timeForm: /^\d{2}:\d{2}:\d{2}$/,
    latencyForm: timespan12,
  },
  '2004': {
    pattern: (letters) => [...letters].join('[,]'),
    truth: ['true', 'false'],
    response: 'learner_response',
    wrong: 'incorrect',
    time: 'timestamp',
    timeForm: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/,
    latencyForm: /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/,
  },
};

/** One interaction per question, element by element. */
export function expectInteractions(
  record: LmsRecord,
  data: PlayerData,
  answered: Record<string, string>,
  how: How,
  spelling: Spelling,
): void {
  data.questions.forEach((question, n) => {
    const spell = (letters: string): string =>
      question.type === 'true-false'
        ? spelling.truth[letters === question.truth ? 0 : 1]
        : spelling.pattern(letters);
    const element = (name: string): string | undefined => record[`cmi.interactions.${n}.${name}`];
    expect(element('id')).toBe(question.id);
    expect(element('type')).toBe(question.type === 'true-false' ? 'true-false' : 'choice');
    expect(element('correct_responses.0.pattern')).toBe(spell(question.right));
    expect(element(spelling.response)).toBe(spell(answered[question.id] ?? ''));
    expect(element('result')).toBe(how === 'right' ? 'correct' : spelling.wrong);
    expect(element('weighting')).toBe(String(question.points));
    expect(element('latency')).toMatch(spelling.latencyForm);
    expect(element(spelling.time)).toMatch(spelling.timeForm);
  });
  expect(record[`cmi.interactions.${data.questions.length}.id`]).toBeUndefined();
}
