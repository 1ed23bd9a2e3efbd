/** A pass as the browser keeps it, so that its day and its version can be printed later. */
import { grade } from '../../model/grading.ts';
import type { PlayerData } from '../../model/player-data.ts';
import type { Memory } from '../../model/suspend-data.ts';

export interface Pass {
  /** What tells this run through the capsule from another. */
  run: string;
  /** Version of the capsule that was passed. */
  version: string;
  /** What that version was called and aimed at; absent in what was kept before these were. */
  title?: string;
  objective?: string;
  /** Day, `2026-09-15`; absent where nobody saw it happen. */
  on?: string;
  /** Percent of right first answers; absent where nothing is scored. */
  score?: number;
}

/**
 * Tell whether a finished run was passed, and with what.
 *
 * @param data
 *   The capsule as its page has it.
 * @param memory
 *   Progress as the player keeps it.
 * @param names
 *   What the capsule's page calls it.
 * @param day
 *   Today, where the run has just been finished: opening the page of an old
 *   result must not date it anew.
 * @returns
 *   Nothing for a run that was not passed.
 */
export function passOf(
  data: PlayerData,
  memory: Memory,
  names: Pick<Pass, 'title' | 'objective'>,
  day?: string,
): Pass | undefined {
  const result = grade(data, memory.tries);
  const done = result ? result.passed : !!memory.best && memory.best.status === 'completed';
  if (!done) return undefined;
  return {
    run: `${memory.seed}.${memory.run}`,
    version: memory.version,
    // A result of an earlier version is not called what this one is.
    ...(memory.version === data.version && names),
    ...(day && { on: day }),
    ...(result && { score: result.score }),
  };
}

/**
 * Read what is kept.
 *
 * @param text
 *   What the browser holds, maybe changed by someone else.
 * @returns
 *   Nothing where it cannot be read.
 */
export function decodePass(text: string | null | undefined): Pass | undefined {
  try {
    const { run, version, title, objective, on, score } = JSON.parse(text || '') as Record<string, unknown>;
    if (typeof run !== 'string' || typeof version !== 'string') return undefined;
    return {
      run,
      version,
      ...(typeof title === 'string' && typeof objective === 'string' && { title, objective }),
      ...(typeof on === 'string' && /^\d{4}-\d\d-\d\d$/.test(on) && { on }),
      ...(typeof score === 'number' && score >= 0 && score <= 100 && { score }),
    };
  } catch {
    return undefined;
  }
}
