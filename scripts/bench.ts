/**
 * `npm run bench`: how long a build takes for 200 and 1,000 generated capsules,
 * cold, with nothing changed and after one edit, beside a bare MDX compile of
 * the same texts in the same run. `npm run bench -- 50` takes another number.
 *
 * `npm run bench -- whole` measures an organisation that has everything, a
 * ledger, paths, plants, a fleet and a plan of its lines: release, `check` with
 * the ledger, and the dossier beside the build. It takes some minutes.
 *
 * `npm run bench -- pages` measures pages instead of builds: how soon they can
 * be read on a slow phone, layout shifts, Lighthouse. It fails when one is not
 * as it must be; `--content DIR` names what else is measured than the generated.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateCapsules } from '../test/bench/generate.ts';
import { measureWhole } from '../test/bench/whole.ts';
import { measurePages } from '../test/pages/figures.ts';

interface Measure {
  /** Seconds by phase. */
  phases: Record<string, number>;
  seconds: number;
  /** Largest resident size. */
  megabytes: number;
}

const { values, positionals } = parseArgs({
  options: { content: { type: 'string', default: 'capsules' } },
  allowPositionals: true,
});
if (positionals.includes('pages')) {
  if ((await measurePages(values.content)) > 0) process.exitCode = 1;
} else {
  const counts = positionals.map(Number).filter(Boolean);
  const isWhole = positionals.includes('whole');
  const usual = isWhole ? [1000] : [200, 1000];
  for (const count of counts.length > 0 ? counts : usual)
    await (isWhole ? measureWhole(count) : measure(count));
}

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qhse-bench-'));
  // A new folder each time: the cache is keyed by it, so the first build is cold.
  const contentDir = join(folder, 'capsules');
  const outDir = join(folder, 'dist');
  await generateCapsules(contentDir, count);

  console.log(`\n${count} capsules of about 450 words and 5 questions`);
  await measureCheck(folder, contentDir);
  const bare = runOnce('bare', contentDir);
  print('bare MDX compile', bare, count);
  const cold = runOnce('build', contentDir, outDir);
  print('build, cold', cold, count);
  const unchanged = runOnce('build', contentDir, outDir);
  print('build, nothing changed', unchanged, count);
  appendFileSync(join(contentDir, 'capsule-1/fr.mdx'), '\nUne phrase de plus.\n');
  const edited = runOnce('build', contentDir, outDir);
  print('build, one edit', edited, count);

  console.log(
    `cold build ÷ bare compile: ${ratio(cold, bare)}   one edit ÷ cold build: ${ratio(edited, cold)}`,
  );
  rmSync(folder, { recursive: true, force: true });
}

/** `npm run check` as a whole process, beside one that has nothing to do but start. */
async function measureCheck(folder: string, contentDir: string): Promise<void> {
  const startDir = join(folder, 'start');
  await generateCapsules(startDir, 1);
  check(startDir);
  const start = check(startDir);
  const [cold, unchanged] = [check(contentDir), check(contentDir)];
  const beyond = (seconds: number): string =>
    `${seconds.toFixed(1)} s, ${(seconds - start).toFixed(1)} s beyond start-up`;
  console.log(`check, cold             ${beyond(cold)}\ncheck, nothing changed   ${beyond(unchanged)}`);
}

/** Seconds. */
function check(contentDir: string): number {
  const script = fileURLToPath(new URL('check.ts', import.meta.url));
  const began = performance.now();
  execFileSync(process.execPath, [script, '--content', contentDir, '--format', 'json'], {
    maxBuffer: 2 ** 28,
  });
  return (performance.now() - began) / 1000;
}

function runOnce(name: 'bare' | 'build', ...args: string[]): Measure {
  const script = fileURLToPath(new URL(`../test/bench/${name}.ts`, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' })) as Measure;
}

function print(name: string, { phases, seconds, megabytes }: Measure, count: number): void {
  const parts = Object.entries(phases).map(([phase, time]) => `${phase} ${time.toFixed(1)} s`);
  const each = ((seconds / count) * 1000).toFixed(1);
  console.log(
    `${name.padEnd(24)}${seconds.toFixed(1).padStart(6)} s  ${each.padStart(5)} ms each  ${megabytes.toFixed(0).padStart(5)} MB   ${parts.join(', ')}`,
  );
}

function ratio(a: Measure, b: Measure): string {
  return (a.seconds / b.seconds).toFixed(2);
}
