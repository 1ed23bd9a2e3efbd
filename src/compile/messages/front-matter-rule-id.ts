import type { RuleId } from '../finding.ts';

/** Rules whose sentences stand in the `front-matter-….ts` files: those of YAML, and of what a schema asks. */
export type FrontMatterRuleId = Extract<
  RuleId,
  'front-matter-present' | `yaml-${string}` | `schema-${string}` | 'variable-place'
>;
