/** Versions of three numbers, and how far one is from another. */
import { compareVersions } from '../model/versions.ts';

/** How much a version promises to have changed: nothing, a text, something of the score, what learners' records rest on. */
export type Step = 'none' | 'patch' | 'minor' | 'major';

const steps: readonly Step[] = ['none', 'patch', 'minor', 'major'];

/** Whether one step allows what asks for another. */
export function allows(step: Step, needed: Step): boolean {
  return steps.indexOf(step) >= steps.indexOf(needed);
}

/** The larger of two steps. */
export function larger(a: Step, b: Step): Step {
  return allows(a, b) ? a : b;
}

/**
 * The step from one version to a later one.
 *
 * @returns
 *   `none` when it is the same, or an earlier one.
 */
export function stepBetween(from: string, to: string): Step {
  if (compareVersions(to, from) <= 0) return 'none';
  const [left, right] = [numbersOf(from), numbersOf(to)];
  if (left[0] !== right[0]) return 'major';
  return left[1] === right[1] ? 'patch' : 'minor';
}

/** The first version after another that makes a step. */
export function nextVersion(version: string, step: Exclude<Step, 'none'>): string {
  const [major, minor, patch] = numbersOf(version);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function numbersOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}
