/**
 * Prints the totals of the last `npm test` as one line, `N passed, N failed`,
 * and exits 1 when anything failed. The first argument counts other steps that
 * failed; they are added to the failures.
 */
import { readFileSync } from 'node:fs';
import { resultsFile } from '../vitest.config.ts';

const otherFailures = Number(process.argv[2] ?? 0);
const { passed, failed } = readTotals();
console.log(`${passed} passed, ${failed + otherFailures} failed`);
process.exitCode = failed + otherFailures > 0 || passed === 0 ? 1 : 0;

function readTotals(): { passed: number; failed: number } {
  try {
    const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as Record<string, number>;
    return { passed: results['numPassedTests'] ?? 0, failed: results['numFailedTests'] ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
