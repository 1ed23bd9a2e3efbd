/**
 * Everything together: capsules with paths, plants, a fleet and a plan of the
 * lines, all of them released, so that dossier and ledger have the work that
 * they have in a large organisation.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localDay } from '../../src/model/day.ts';
import { generateOrganisation } from './organisation.ts';

interface Run {
  seconds: number;
  megabytes: number;
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Says at its end how much memory a process had at most. */
const atEnd = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS+'\\n'))`;

/**
 * Measure, and print as each is done.
 *
 * @param count
 *   How many capsules.
 */
export async function measureWhole(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qhse-bench-whole-'));
  const dir = join(folder, 'capsules');
  const out = join(folder, 'dist');
  await generateOrganisation(dir, count);
  commit(folder, 'Content');
  console.log(`\n${count} capsules with paths, plants, a fleet, a plan of the lines and a ledger`);

  print('check, nothing released', run('scripts/check.ts', '--content', dir, '--format', 'json'));
  print('release of all', run('scripts/release.ts', '--content', dir));
  commit(folder, 'Releases');
  printBuild('build, cold', run('test/bench/build.ts', dir, out));
  printBuild('build, nothing changed', run('test/bench/build.ts', dir, out));
  print('check with ledger', run('scripts/check.ts', '--content', dir, '--format', 'json'));
  appendFileSync(join(dir, 'capsule-1/fr.mdx'), '\nUne phrase de plus.\n');
  print('check with ledger, one edit', run('scripts/check.ts', '--content', dir, '--format', 'json'));
  raiseVersion(join(dir, 'capsule-1/fr.mdx'));
  commit(folder, 'Edit');
  print('release of one', run('scripts/release.ts', '--content', dir, '--reason', 'Une phrase de plus'));
  commit(folder, 'Release');
  print('review', run('scripts/review.ts', '--content', dir));
  rmSync(folder, { recursive: true, force: true });
}

/** A new version, and its approval. */
function raiseVersion(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace('version: 1.0.0', 'version: 1.0.1')
    .replace(/approvedOn: .*/, `approvedOn: ${localDay(new Date())}`);
  writeFileSync(file, text);
}

function commit(folder: string, message: string): void {
  const git = (...args: string[]): unknown =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', ...args],
      {
        stdio: 'ignore',
      },
    );
  git('init', '--quiet');
  writeFileSync(join(folder, '.gitignore'), 'dist/\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

function run(script: string, ...args: string[]): Run {
  const path = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', atEnd, path, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - began) / 1000;
  const megabytes = Number(stderr.trim().split('\n').at(-1)) / 1024;
  return { seconds, megabytes, status, stdout, stderr };
}

function print(name: string, { seconds, megabytes, status, stdout, stderr }: Run, more = ''): void {
  console.log(
    `${name.padEnd(28)}${seconds.toFixed(1).padStart(6)} s  ${megabytes.toFixed(0).padStart(5)} MB   exit ${String(status)}${more}`,
  );
  if (status !== 0 && !name.includes('edit')) console.log(`${stdout.slice(0, 500)}\n${stderr.slice(0, 500)}`);
}

function printBuild(name: string, done: Run): void {
  const { phases, beforeDossier } = JSON.parse(done.stdout || '{"phases":{}}') as {
    phases: Record<string, number>;
    beforeDossier?: number;
  };
  const parts = Object.entries(phases).map(([phase, time]) => `${phase} ${time.toFixed(1)} s`);
  print(name, done, `   ${parts.join(', ')}; ${beforeDossier?.toFixed(0) ?? '?'} MB before the dossier`);
}
