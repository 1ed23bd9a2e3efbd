import { expect, it } from 'vitest';
import { defaultProject } from '../../../src/compile/project.ts';
import { compileAll } from '../../../src/content/compile-pool.ts';
import type { CompileJob } from '../../../src/content/compile-worker.ts';
import { flawless } from '../commands/command.ts';

const job: CompileJob = {
  id: 'fire-drill',
  lang: 'en',
  bytes: Buffer.from(flawless),
  files: {},
  project: defaultProject,
};

it('gives results in the order of the jobs, whichever worker has made them', async () => {
  const ids = Array.from({ length: 60 }, (_, n) => `drill-${n}`);
  const compiled = await compileAll(ids.map((id) => ({ ...job, id })));
  expect(compiled.map(({ capsule }) => capsule?.id)).toEqual(ids);
});

it('makes an error of a capsule that takes too long, and goes on with the next', async () => {
  const done: number[] = [];
  const compiled = await compileAll([job, job], (index) => done.push(index), 0.0001);
  expect(compiled.map(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual([
    ['parse-time-limit'],
    ['parse-time-limit'],
  ]);
  expect(done).toEqual([0, 1]);
});
