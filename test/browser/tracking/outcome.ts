import type { Edition, LmsRecord } from '../../../src/lms/editions.ts';
import type { Outcome } from './case.ts';

/** Say what an LMS holds in words of both editions, as far as a case asks for it. */
export function outcomeOf(record: LmsRecord, edition: Edition, asked: Outcome): Outcome {
  const of = (in12: string, in2004: string) => record[edition === '1.2' ? in12 : in2004];
  const success = record['cmi.success_status'];
  const in2004 = success === 'passed' || success === 'failed' ? success : record['cmi.completion_status'];
  return {
    ...(asked.status !== undefined && {
      status: (edition === '1.2' ? record['cmi.core.lesson_status'] : in2004) ?? '',
    }),
    ...(asked.score !== undefined && { score: of('cmi.core.score.raw', 'cmi.score.raw') ?? null }),
    ...(asked.suspendData !== undefined && {
      suspendData: (record['cmi.suspend_data'] ?? '').replace(/^(1\|[\d.]+\|\d+\|)\w+/, '$1SEED'),
    }),
    ...(asked.interactions && { interactions: interactionsOf(record) }),
  };
}

function interactionsOf(record: LmsRecord): string[] {
  const found: string[] = [];
  for (let n = 0; record[`cmi.interactions.${n}.id`]; n++) {
    const of = (name: string) => record[`cmi.interactions.${n}.${name}`];
    const response = of('student_response') ?? of('learner_response') ?? '';
    const words: Record<string, string> = { t: 'true', f: 'false' };
    const plain =
      of('type') === 'true-false' ? (words[response] ?? response) : response.replaceAll('[,]', ',');
    found.push(`${of('id')} ${plain} ${of('result') === 'correct' ? 'right' : 'wrong'}`);
  }
  return found;
}
