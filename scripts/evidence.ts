/**
 * `npm run evidence`: run the browser tests that the dossier cites, and keep
 * what they have seen in `docs/evidence/`, to be committed with a release.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceFolder, evidenceNames, releasedEvidence } from '../src/content/evidence.ts';
import { exitCodes, run } from '../src/terminal/run.ts';
import { playedWhole } from '../test/long.ts';

await run(async () => {
  // What an earlier run has left must not pass for what this one has seen.
  await rm(evidenceFolder, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...playedWhole], {
    stdio: 'inherit',
    // What is cited is what every package has shown, not those whose turn it was.
    env: { ...process.env, QHSE_LONG: '1' },
  });
  if (status !== 0) return exitCodes.contentErrors;
  await mkdir(releasedEvidence, { recursive: true });
  for (const name of evidenceNames)
    await copyFile(join(evidenceFolder, `${name}.json`), join(releasedEvidence, `${name}.json`));
  return exitCodes.clean;
});
