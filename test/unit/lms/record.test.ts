/** What an LMS does with a record between two launches; the table stands in `record.ts`. */
import { describe, expect, it } from 'vitest';
import { openingRecord, type Kept } from '../../../src/lms/record.ts';

const amina = { id: 'amina.b', name: 'Benali, Amina' };

const kept12 = (terminated: boolean, exit: string): Kept => ({
  terminated,
  record: {
    'cmi.core.student_id': 'amina.b',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.total_time': '0000:10:00.00',
    'cmi.core.session_time': '0000:01:30.00',
    'cmi.core.exit': exit,
    'cmi.suspend_data': 'somewhere',
  },
});

const kept2004 = (terminated: boolean, exit: string): Kept => ({
  terminated,
  record: {
    'cmi.completion_status': 'incomplete',
    'cmi.total_time': 'PT10M',
    'cmi.session_time': 'PT1M30S',
    'cmi.exit': exit,
    'cmi.suspend_data': 'somewhere',
  },
});

describe('SCORM 1.2', () => {
  it('begins with nothing on record', () => {
    expect(openingRecord('1.2', amina)).toEqual({
      'cmi.core.student_id': 'amina.b',
      'cmi.core.student_name': 'Benali, Amina',
      'cmi.core.entry': 'ab-initio',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.credit': 'credit',
    });
  });

  it('resumes what was suspended, and adds up the times', () => {
    const record = openingRecord('1.2', amina, 'normal', kept12(true, 'suspend'));
    expect(record).toMatchObject({
      'cmi.core.entry': 'resume',
      'cmi.core.total_time': '0000:11:30.00',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.suspend_data': 'somewhere',
    });
    expect(record).not.toHaveProperty(['cmi.core.session_time']);
    expect(record).not.toHaveProperty(['cmi.core.exit']);
  });

  it('keeps the data of a session that was not suspended', () => {
    expect(openingRecord('1.2', amina, 'normal', kept12(true, ''))).toMatchObject({
      'cmi.core.entry': '',
      'cmi.suspend_data': 'somewhere',
    });
  });

  it('loses the time of a session that was cut off, and nothing else', () => {
    expect(openingRecord('1.2', amina, 'normal', kept12(false, 'suspend'))).toMatchObject({
      'cmi.core.entry': 'resume',
      'cmi.core.total_time': '0000:10:00.00',
      'cmi.suspend_data': 'somewhere',
    });
  });

  it('takes a session that was given no status for a finished one', () => {
    const silent: Kept = { terminated: true, record: { 'cmi.core.lesson_status': 'not attempted' } };
    expect(openingRecord('1.2', amina, 'normal', silent)).toMatchObject({
      'cmi.core.lesson_status': 'completed',
    });
    const cut = openingRecord('1.2', amina, 'normal', { ...silent, terminated: false });
    expect(cut['cmi.core.lesson_status']).toBe('not attempted');
  });

  it('counts for nothing in review', () => {
    expect(openingRecord('1.2', amina, 'review', kept12(true, 'suspend'))).toMatchObject({
      'cmi.core.lesson_mode': 'review',
      'cmi.core.credit': 'no-credit',
      'cmi.suspend_data': 'somewhere',
    });
  });
});

describe('SCORM 2004', () => {
  it('resumes what was suspended, and adds up the times', () => {
    expect(openingRecord('2004', amina, 'normal', kept2004(true, 'suspend'))).toMatchObject({
      'cmi.entry': 'resume',
      'cmi.total_time': 'PT11M30S',
      'cmi.suspend_data': 'somewhere',
    });
  });

  it('begins a new attempt after one that was not suspended', () => {
    const record = openingRecord('2004', amina, 'normal', kept2004(true, 'normal'));
    expect(record['cmi.entry']).toBe('ab-initio');
    expect(record).not.toHaveProperty(['cmi.suspend_data']);
    expect(record).not.toHaveProperty(['cmi.total_time']);
  });

  it('gives back what was committed before a session was cut off', () => {
    expect(openingRecord('2004', amina, 'normal', kept2004(false, ''))).toMatchObject({
      'cmi.entry': '',
      'cmi.suspend_data': 'somewhere',
    });
  });
});
