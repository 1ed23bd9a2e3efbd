import type { RuleId } from '../finding.ts';

/** Rules on released versions, whose sentences stand in the `ledger-….ts` files. */
export type LedgerRuleId = Extract<RuleId, `release-${string}`>;
