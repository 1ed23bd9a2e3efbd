/** Runs our commands as a person does, in a process of their own, and makes content for them. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Run a command of `scripts/`, from a folder that is not the project's. */
export function runCommand(name: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const [guard, command] = ['node-guard.mjs', `${name}.ts`].map((file) => join(root, 'scripts', file));
    const child = spawn(process.execPath, [String(guard), String(command), ...args], {
      cwd: tmpdir(),
      env: { ...process.env, INIT_CWD: undefined, NO_COLOR: '1', LC_ALL: 'en_GB.UTF-8', ...env },
    });
    const outcome: Outcome = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => (outcome.stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (outcome.stderr += data.toString()));
    child.on('close', (code) => {
      resolve({ ...outcome, code });
    });
  });
}

/** A folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'capsules test é '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A content folder with the given files. */
export async function contentFolder(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** A copy of the sample capsules, to change. */
export async function sampleCopy(): Promise<string> {
  const folder = await temporaryFolder();
  // Three of them: languages, pictures, several types of question.
  for (const name of ['_project.yaml', 'near-miss', 'raise-the-alarm', 'workshop-hazards']) {
    await cp(join(root, 'capsules', name), join(folder, name), { recursive: true });
  }
  return folder;
}

/** A capsule without a flaw. */
export const flawless = `---
title: Fire drill
objective: Lead your team to the assembly point within three minutes.
domain: safety
audience: [team leaders]
version: 1.0.0
status: approved
authors: [Prevention]
approvedBy: QHSE manager
approvedOn: 2026-09-15
reviewBy: 2099-09-15
---

## The alarm rings

You stand by the oven with two temporary workers.

:::question{#q-first}
What do you do first?

- [ ] I finish the batch.
  > The batch can wait, smoke does not.
- [x] I walk out with both of them.
  > They do not know the way: you do.
:::

:::question{#q-lift}
The lift is the quickest way out.

- [ ] True
  > It may stop between two floors.
- [x] False
  > Right: take the stairs.
:::

:::question{#q-point}
What do you do at the assembly point?

- [x] I count my team.
  > Somebody missing is what the fire brigade must know.
- [x] I report to the person in charge.
  > They gather what every team reports.
- [ ] I go back for my phone.
  > Nobody goes back in.
:::
`;
