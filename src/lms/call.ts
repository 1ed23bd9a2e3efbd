/** What content asked of the LMS: the common language of API object, server, sentences and tests. */
import type { Refusal } from './data-model/index.ts';

export interface Call {
  /** As spelt by the edition: `LMSSetValue`. */
  verb: string;
  /** As strings, whatever content passed. */
  args: readonly string[];
  /** As a string, whatever content got. */
  returned: string;
  /** Error code after the call; `0` when there was none. */
  error: string;
  /** Milliseconds since the launch. */
  at: number;
  /** What a strict LMS would have refused, though this one may have let it pass. */
  refusals: readonly Refusal[];
}

/** One launch, as the log has it. */
export interface LoggedLaunch {
  launch: number;
  learner: string;
  edition: string;
  mode: string;
  /** When, as an ISO date and time. */
  launchedAt: string;
  calls: readonly Call[];
}
