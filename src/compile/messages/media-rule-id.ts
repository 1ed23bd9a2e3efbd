/** Rules whose sentences stand in the `media-….ts` files: those of components, and of the files that they play. */
export type MediaRuleId =
  | 'component-known'
  | 'component-attribute-known'
  | 'component-attribute-unique'
  | 'component-attribute-required'
  | 'component-own-line'
  | 'component-empty'
  | 'image-light'
  | 'media-in-folder'
  | 'media-exists'
  | 'media-format'
  | 'media-size-limit'
  | 'captions-form'
  | 'transcript-text';
