/**
 * A case of `test/samples/questions`: a capsule (`fr.mdx`, with its images
 * beside it), what a learner does and sees, and what is then on record
 * (`run.json`). Adding a case is adding a folder.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { Edition, LmsRecord } from '../../../src/lms/editions.ts';

export interface QuestionCase {
  name: string;
  title: string;
  /** How everything in `play` is done; `mouse` clicks. */
  by: 'keyboard' | 'touch' | 'mouse';
  /** What the learner does and sees, a line each; see `actions.ts`. */
  play: string[];
  /** What is on record at the end; written with `UPDATE=1`. */
  record: Record<Edition, string[]>;
}

export const casesFolder = new URL('../../samples/questions/', import.meta.url);

/** Read all cases. */
export async function readCases(): Promise<QuestionCase[]> {
  const names = (await readdir(casesFolder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(`${name}/run.json`, casesFolder), 'utf8');
      return { name, ...(JSON.parse(text) as Omit<QuestionCase, 'name'>) };
    }),
  );
}

/** Put what was found on record into the case's file. */
export async function writeRecord(name: string, edition: Edition, found: string[]): Promise<void> {
  const file = new URL(`${name}/run.json`, casesFolder);
  const run = JSON.parse(await readFile(file, 'utf8')) as QuestionCase;
  run.record = { ...run.record, [edition]: found };
  await writeFile(file, `${JSON.stringify(run, undefined, 2)}\n`);
}

/**
 * Say what an LMS holds, a line each: status and score, then every interaction
 * with its type, right responses, response and result, then the suspend data.
 */
export function linesOf(record: LmsRecord, edition: Edition): string[] {
  const of = (in12: string, in2004: string) => record[edition === '1.2' ? in12 : in2004] ?? '–';
  const lines = [
    edition === '1.2'
      ? `status ${of('cmi.core.lesson_status', '')}`
      : `status ${of('', 'cmi.completion_status')}, ${of('', 'cmi.success_status')}`,
    `score ${of('cmi.core.score.raw', 'cmi.score.raw')}`,
  ];
  for (let n = 0; record[`cmi.interactions.${n}.id`]; n++) {
    const part = (name: string) => record[`cmi.interactions.${n}.${name}`];
    const patterns = [];
    for (let p = 0; part(`correct_responses.${p}.pattern`) !== undefined; p++) {
      patterns.push(part(`correct_responses.${p}.pattern`));
    }
    const response = part('student_response') ?? part('learner_response') ?? '–';
    lines.push(
      `${part('id')} ${part('type')} ${patterns.join(' or ') || 'nothing'}: ${response} ${part('result')}`,
    );
  }
  const suspended = record['cmi.suspend_data'] ?? '';
  lines.push(suspended.replace(/^(1\|[\d.]+\|\d+\|)\w+/, '$1SEED').replaceAll(/\b[a-z0-9]{6}:/g, 'DIGEST:'));
  return lines;
}
