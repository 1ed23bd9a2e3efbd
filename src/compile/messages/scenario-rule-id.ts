import type { RuleId } from '../finding.ts';

/** Rules on scenarios and their steps. */
export type ScenarioRuleId = Extract<RuleId, `scenario-${string}` | `step-${string}`>;
