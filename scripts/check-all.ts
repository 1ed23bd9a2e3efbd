/**
 * `npm run check:all`: everything that CI runs, one step after the other. It
 * never changes a file that Git keeps; `npm run fix` does that. All steps run even when
 * one fails, so that one run shows everything. `--without test,build` leaves
 * steps out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { runWhole } from '../test/long.ts';

// Astro says hello to its makers otherwise.
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const out = mkdtempSync(join(tmpdir(), 'qhse-capsules-'));
const bin = (name: string): string => join('node_modules/.bin', name);
const script = (name: string): string[] => [process.execPath, `scripts/${name}.ts`];

const steps: Record<string, string[][]> = {
  types: [
    [...script('types'), '--check'],
    [...script('rule-docs'), '--check'],
    [bin('tsc'), '-p', 'tsconfig.json'],
    [bin('tsc'), '-p', 'src/compile/tsconfig.json'],
    [bin('tsc'), '-p', 'src/player/tsconfig.json'],
    [bin('tsc'), '-p', 'src/companion/tsconfig.json'],
    [bin('tsc'), '-p', 'src/lms/page/tsconfig.json'],
    [bin('astro'), 'check', '--minimumFailingSeverity', 'hint'],
  ],
  lint: [[bin('eslint'), '.', '--max-warnings', '0']],
  format: [[bin('prettier'), '--check', '--log-level', 'warn', '.']],
  unused: [[bin('knip')]],
  test: [[bin('vitest'), 'run']],
  // What `npm test` leaves out because it takes long.
  whole: [[...script('test-long'), ...runWhole]],
  capsules: [script('check')],
  build: [[...script('build'), '--out', out]],
  links: [[...script('check-links'), '--out', out]],
};

const without = process.argv[2] === '--without' ? (process.argv[3] ?? '').split(',') : [];
const failed: string[] = [];
for (const [name, commands] of Object.entries(steps)) {
  if (without.includes(name)) continue;
  console.log(styleText('bold', `\n── ${name}`));
  const ok = commands.every(
    ([command = '', ...args]) => spawnSync(command, args, { stdio: 'inherit', env }).status === 0,
  );
  if (!ok) failed.push(name);
}
rmSync(out, { recursive: true, force: true });

const summary =
  failed.length === 0
    ? styleText('green', 'All steps passed.')
    : styleText('red', `Failed: ${failed.join(', ')}`);
console.log(`\n${summary}`);
process.exitCode = failed.length === 0 ? 0 : 1;
