/**
 * Prints the totals of the last `npm test`, and of the last `npm run test:long`
 * where there was one, as one line, `N passed, N failed`, and exits 1 when
 * anything failed. The first argument counts other steps that failed; they are
 * added to the failures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resultsFiles } from '../vitest.config.ts';

const otherFailures = Number(process.argv[2] ?? 0);
const [short = '', long = ''] = resultsFiles;
const totals = [readTotals(short), ...(existsSync(long) ? [readTotals(long)] : [])];
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failed = totals.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed + otherFailures} failed`);
process.exitCode = failed + otherFailures > 0 || passed === 0 ? 1 : 0;

function readTotals(file: string): { passed: number; failed: number } {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return { passed: results['numPassedTests'] ?? 0, failed: results['numFailedTests'] ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
