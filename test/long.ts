/**
 * How much is tested. `npm test` leaves out, by turns, what takes long and
 * differs little from what it plays; `npm run test:long`, and CI with it, leave
 * out nothing.
 */
import { editions, type Edition } from '../src/lms/editions.ts';

export const isLong = !!process.env['QHSE_LONG'];

/** Plays in the browser of which `npm test` leaves out a part; what the whole has seen is the dossier's evidence. */
export const playedWhole = [
  'test/browser/packages',
  'test/browser/site/pages.test.ts',
  'test/browser/site/design.test.ts',
  'test/browser/player/accessibility.test.ts',
  'test/browser/questions/questions.test.ts',
  'test/browser/tracking/cases.test.ts',
];

/** All tests of which `npm test` leaves out a part that CI runs: those, and commands that build. */
export const runWhole = [
  ...playedWhole,
  'test/browser/site/dev.test.ts',
  'test/browser/site/files.test.ts',
  'test/unit/commands',
  'test/unit/dossier/command.test.ts',
];

/** Whether `npm test` plays a case in an edition: every third case in one of them, by turns. */
export function isTurn(index: number, edition: Edition): boolean {
  return index % 6 === editions.indexOf(edition) * 3;
}

/** How often something is tried: by `npm test`, and by `npm run test:long`. */
export function often(short: number, long: number): number {
  return isLong ? long : short;
}
