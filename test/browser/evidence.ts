/**
 * What browser tests prove, written down once all of a file's tests have
 * passed: the dossier cites it with its date, its browser and its screens.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { RunnerTask, RunnerTestSuite } from 'vitest';
import { evidenceFolder, testedCode, type Evidence } from '../../src/content/evidence.ts';
import { isLong } from '../long.ts';

/** What a test has seen; date, browser and code are added when it is written. */
export type Seen = Omit<Evidence, 'date' | 'code' | 'browser'>;

/**
 * Write what the tests of a file have seen; nothing when one of them failed or
 * was left out, as `npm test` leaves out some.
 *
 * @param file
 *   The tests, as `afterAll` hands them over.
 * @param browser
 *   Browser that ran them, still open.
 */
export async function recordEvidence(
  file: Pick<RunnerTestSuite, 'tasks'>,
  browser: Browser,
  evidence: Seen,
): Promise<void> {
  if (!isLong || !havePassed(file.tasks)) return;
  const written: Evidence = {
    ...evidence,
    date: new Date().toISOString().slice(0, 10),
    code: testedCode(),
    browser: `Chromium ${browser.version()}`,
  };
  await mkdir(evidenceFolder, { recursive: true });
  await writeFile(join(evidenceFolder, `${evidence.name}.json`), `${JSON.stringify(written, null, 2)}\n`);
}

function havePassed(tasks: readonly RunnerTask[]): boolean {
  return tasks.every((task) =>
    task.type === 'suite' ? havePassed(task.tasks) : task.result?.state === 'pass',
  );
}
