/** What every language must provide: one sentence for each rule. */
import type { FindingValues } from '../finding-values.ts';
import type { RuleId } from '../finding.ts';

/**
 * A finding in words.
 *
 * `reason` is one sentence an author understands: what was found, what was
 * expected, what to do; code in backticks. `note` says why it matters.
 */
export interface Message {
  reason: string;
  note?: string;
}

/** The sentences of one language. */
export type Messages = { [Id in RuleId]: (values: FindingValues[Id]) => Message };
