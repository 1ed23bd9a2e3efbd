/** The LMS's memory of launches: what was called, and what is on record. In memory, gone with the server. */
import type { Call, LoggedLaunch } from './call.ts';
import type { Refusal } from './data-model/index.ts';
import type { Edition } from './editions.ts';
import type { Posted } from './launch-data.ts';
import type { Kept, Learner, Mode } from './record.ts';

export interface Launch {
  /** Number, from 1. */
  readonly number: number;
  readonly edition: Edition;
  readonly learner: Learner;
  readonly mode: Mode;
  /** Calls that have reached the server: all up to the last commit, later ones soon after they are made. */
  calls: () => readonly Call[];
  /** What a strict LMS would have refused, so far. */
  refusals: () => readonly Refusal[];
  /** What is on record: from before, or as committed last. */
  kept: () => Kept | undefined;
  /** How many commits, terminations among them, the server has taken. */
  commits: () => number;
}

export interface Launches {
  begin: (of: Pick<Launch, 'edition' | 'learner' | 'mode'> & { kept: Kept | undefined }) => Launch;
  /** Take what a page has sent; false when there was no such launch. */
  receive: (number: number, posted: Posted) => boolean;
  /** Every launch so far, as the log has it. */
  log: () => LoggedLaunch[];
}

/**
 * Open the memory.
 *
 * @param onKept
 *   Told of what a launch has left on record.
 */
export function createLaunches(onKept: (launch: Launch, kept: Kept) => void = () => {}): Launches {
  const memory: { launch: Launch; launchedAt: string; posts: Posted[] }[] = [];

  return {
    begin({ edition, learner, mode, kept }) {
      const posts: Posted[] = [];
      // Posts may overtake each other on their way.
      const inOrder = (): Posted[] => posts.toSorted((a, b) => a.sequence - b.sequence);
      const committed = (): Kept[] => inOrder().flatMap((posted) => posted.committed ?? []);
      const calls = (): Call[] => inOrder().flatMap((posted) => posted.calls);
      const launch: Launch = {
        number: memory.length + 1,
        edition,
        learner,
        mode,
        calls,
        refusals: () => calls().flatMap(({ refusals }) => refusals),
        // Review and browse leave no trace.
        kept: () => (mode === 'normal' ? committed().at(-1) : undefined) ?? kept,
        commits: () => committed().length,
      };
      memory.push({ launch, launchedAt: new Date().toISOString(), posts });
      return launch;
    },
    receive(number, posted) {
      const entry = memory[number - 1];
      if (!entry) return false;
      entry.posts.push(posted);
      // Only then: calls that come late must not bring back a record that was reset.
      const kept = entry.launch.kept();
      if (posted.committed && kept && entry.launch.mode === 'normal') onKept(entry.launch, kept);
      return true;
    },
    log: () =>
      memory.map(({ launch, launchedAt }) => ({
        launch: launch.number,
        learner: launch.learner.id,
        edition: launch.edition,
        mode: launch.mode,
        launchedAt,
        calls: launch.calls(),
      })),
  };
}
