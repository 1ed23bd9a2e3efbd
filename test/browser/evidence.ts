/**
 * What browser tests prove, written down once all of a file's tests have
 * passed: the dossier cites it with its date, its browser and its screens.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { RunnerTask, RunnerTestSuite } from 'vitest';
import { evidenceFolder, testedCode, type Evidence } from '../../src/content/evidence.ts';

/** What a test has seen; date, browser and code are added when it is written. */
export type Seen = Omit<Evidence, 'date' | 'code' | 'browser'>;

/**
 * Write what the tests of a file have seen; nothing when one of them failed or was left out.
 *
 * @param file
 *   The tests, as `afterAll` hands them over.
 * @param browser
 *   Browser that ran them, still open.
 * @param mayLeaveOut
 *   Whether tests may have been left out on purpose; the caller then sees to it that what it says was done.
 */
export async function recordEvidence(
  file: Pick<RunnerTestSuite, 'tasks'>,
  browser: Browser,
  evidence: Seen,
  mayLeaveOut = false,
): Promise<void> {
  if (!havePassed(file.tasks, mayLeaveOut)) return;
  const written: Evidence = {
    ...evidence,
    date: new Date().toISOString().slice(0, 10),
    code: testedCode(),
    browser: `Chromium ${browser.version()}`,
  };
  await mkdir(evidenceFolder, { recursive: true });
  await writeFile(join(evidenceFolder, `${evidence.name}.json`), `${JSON.stringify(written, null, 2)}\n`);
}

function havePassed(tasks: readonly RunnerTask[], mayLeaveOut: boolean): boolean {
  return tasks.every((task) => {
    if (mayLeaveOut && task.mode === 'skip') return true;
    return task.type === 'suite' ? havePassed(task.tasks, mayLeaveOut) : task.result?.state === 'pass';
  });
}
