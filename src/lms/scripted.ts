/** Launches that a test has written a script for: their frames, and the page of the LMS around them. */
import type { Edition, LmsRecord } from './editions.ts';
import type { LaunchData } from './launch-data.ts';
import type { Launch, Launches } from './launches.ts';
import type { LmsHandle } from './page/launch.ts';
import { renderFramePage, renderLaunchPage } from './pages.ts';
import { openingRecord, type Kept, type Learner, type Mode } from './record.ts';
import type { Rule } from './rule.ts';

/** A frame between LMS and content: of the LMS's origin, of another one, or sandboxed. */
export type Frame = 'same' | 'other-origin' | { sandbox: string };

export interface LaunchOptions {
  edition: Edition;
  /** Address of the content. */
  content: string;
  learner?: Learner;
  mode?: Mode;
  /** What is on record; a record alone is one of a session that was terminated. */
  kept?: Kept | LmsRecord;
  /** Frames between the LMS and the content, from outside to inside; one of the LMS's origin unless said. */
  frames?: readonly Frame[];
  /** Ways in which the LMS misbehaves. */
  rules?: readonly Rule[];
  /** Runs in the LMS's page before the content; knows nothing of what is around it here. */
  script?: string | ((lms: LmsHandle) => void);
  /** Milliseconds after which the API object is there; never when negative. */
  apiAfter?: number;
  /** Whether the API object of the other edition is there too. */
  bothApis?: boolean;
  /** Whether content opens in a window of its own, once `lms.open()` is called. */
  opens?: 'frame' | 'window';
}

/** Serve a page of the LMS's own, and give its path. */
type AddPage = (path: string, body: string, type?: string) => string;

const someone: Learner = { id: 'amina.b', name: 'Benali, Amina' };

/**
 * Nest frames around an address.
 *
 * @returns
 *   A function that gives the outermost frame.
 */
export function createNest(origins: { origin: string; otherOrigin: string }, addPage: AddPage) {
  let count = 0;
  return (address: string, frames: readonly Frame[]): Pick<LaunchData, 'address' | 'sandbox'> => {
    let inner = address;
    let fence: string | undefined;
    for (const frame of frames.toReversed()) {
      count += 1;
      const path = addPage(`/lms/frames/${count}`, renderFramePage(inner, fence));
      inner = (frame === 'other-origin' ? origins.otherOrigin : origins.origin) + path;
      fence = typeof frame === 'object' ? frame.sandbox : undefined;
    }
    return { address: inner, ...(fence !== undefined && { sandbox: fence }) };
  };
}

/**
 * Prepare the page of a scripted launch.
 *
 * @returns
 *   Path of the page, and the launch to look into.
 */
export function prepareLaunch(
  options: LaunchOptions,
  launches: Launches,
  nest: ReturnType<typeof createNest>,
  addPage: AddPage,
): { path: string; launch: Launch } {
  const { edition, learner = someone, mode = 'normal', frames = ['same'] } = options;
  const kept = toKept(options.kept);
  const launch = launches.begin({ edition, learner, mode, kept });
  const data: LaunchData = {
    launch: launch.number,
    edition,
    record: openingRecord(edition, learner, mode, kept),
    ...nest(options.content, frames),
    rules: options.rules ?? [],
    opens: options.opens ?? 'frame',
    apiAfter: options.apiAfter ?? 0,
    bothApis: options.bothApis ?? false,
  };
  const path = `/lms/launched/${launch.number}`;
  const script =
    options.script === undefined
      ? undefined
      : addPage(`${path}.js`, sourceOf(options.script), 'text/javascript; charset=utf-8');
  return { path: addPage(path, renderLaunchPage(data, script)), launch };
}

function toKept(given: Kept | LmsRecord | undefined): Kept | undefined {
  if (given === undefined) return undefined;
  return typeof given['record'] === 'object'
    ? (given as Kept)
    : { record: given as LmsRecord, terminated: true };
}

function sourceOf(script: string | ((lms: LmsHandle) => void)): string {
  return typeof script === 'string' ? script : `(${script.toString()})(globalThis.lms)`;
}
