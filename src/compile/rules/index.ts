/** Every rule over the tree, in the order in which their files are listed. */
import { addressAllowed } from './address-allowed.ts';
import { anchorExists } from './anchor-exists.ts';
import { boxInAnswers } from './box-in-answers.ts';
import { directiveAttributeKnown } from './directive-attribute-known.ts';
import { directiveEmpty } from './directive-empty.ts';
import { directiveKnown } from './directive-known.ts';
import { directiveLabel } from './directive-label.ts';
import { directiveTopLevel } from './directive-top-level.ts';
import { elementKnown } from './element-known.ts';
import { fileExists } from './file-exists.ts';
import { headingLevel } from './heading-level.ts';
import { headingText } from './heading-text.ts';
import { imageAlternative } from './image-alternative.ts';
import { imageInline } from './image-inline.ts';
import { itemLineIndented } from './item-line-indented.ts';
import { noExpression } from './no-expression.ts';
import { noFootnote } from './no-footnote.ts';
import { noImportExport } from './no-import-export.ts';
import type { Rule } from './rule.ts';
import { svgSafe } from './svg-safe.ts';
import { variableKnown } from './variable-known.ts';

export const rules: readonly Rule[] = [
  addressAllowed,
  anchorExists,
  boxInAnswers,
  directiveAttributeKnown,
  directiveEmpty,
  directiveKnown,
  directiveLabel,
  directiveTopLevel,
  elementKnown,
  fileExists,
  headingLevel,
  headingText,
  imageAlternative,
  imageInline,
  itemLineIndented,
  noExpression,
  noFootnote,
  noImportExport,
  svgSafe,
  variableKnown,
];
