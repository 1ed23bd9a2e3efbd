/** Rules whose sentences stand in the `advice-….ts` files: those of `../rules/pedagogy/`. */
export type AdviceRuleId =
  | 'objective-observable'
  | 'right-answer-length'
  | 'right-answer-position'
  | 'no-double-negative'
  | 'question-own-words'
  | 'acronym-spelled-out'
  | 'sentence-length'
  | 'no-promise'
  | 'no-other-answers'
  | 'hunt-label-neutral'
  | 'standard-edition-current'
  | 'standard-edition-present';
