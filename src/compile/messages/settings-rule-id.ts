/** Rules whose sentences stand in the `settings-….ts` files: those of the organisation's settings and its plants. */
export type SettingsRuleId =
  | 'variable-known'
  | 'plant-file-name'
  | 'logo-exists'
  | 'logo-format'
  | 'accent-contrast'
  | 'plan-plant-unique'
  | 'plan-via-known'
  | 'plan-via-loop';
