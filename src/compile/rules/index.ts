/** Every rule over the tree, in the order in which their files are listed. */
import { addressAllowed } from './address-allowed.ts';
import { anchorExists } from './anchor-exists.ts';
import { backslashShown } from './backslash-shown.ts';
import { boxInAnswers } from './box-in-answers.ts';
import { boxLineStart } from './box-line-start.ts';
import { captionsForm } from './captions-form.ts';
import { checklistBoxes } from './checklist-boxes.ts';
import { componentAttributes } from './component-attributes.ts';
import { componentPlace } from './component-place.ts';
import { definitionUsed } from './definition-used.ts';
import { directiveAttributeKnown } from './directive-attribute-known.ts';
import { directiveEmpty } from './directive-empty.ts';
import { directiveKnown } from './directive-known.ts';
import { directiveLabel } from './directive-label.ts';
import { directiveTopLevel } from './directive-top-level.ts';
import { elementKnown } from './element-known.ts';
import { emphasisForm } from './emphasis-form.ts';
import { feedbackLine } from './feedback-line.ts';
import { fileExists } from './file-exists.ts';
import { headingContent } from './heading-content.ts';
import { headingForm } from './heading-form.ts';
import { headingLevel } from './heading-level.ts';
import { headingPlain } from './heading-plain.ts';
import { headingText } from './heading-text.ts';
import { headingUnderline } from './heading-underline.ts';
import { imageAlternative } from './image-alternative.ts';
import { imageInline } from './image-inline.ts';
import { imageLight } from './image-light.ts';
import { itemLineIndented } from './item-line-indented.ts';
import { linkForm } from './link-form.ts';
import { listForm } from './list-form.ts';
import { markerBeforeNumber } from './marker-before-number.ts';
import { mediaFiles } from './media-files.ts';
import { mediaSizeLimit } from './media-size-limit.ts';
import { multiplicationSign } from './multiplication-sign.ts';
import { noAlert } from './no-alert.ts';
import { noExpression } from './no-expression.ts';
import { noFootnote } from './no-footnote.ts';
import { noImportExport } from './no-import-export.ts';
import { noLinkTitle } from './no-link-title.ts';
import { quoteLineMarked } from './quote-line-marked.ts';
import type { Rule } from './rule.ts';
import { svgSafe } from './svg-safe.ts';
import { tableForm } from './table-form.ts';
import { textWritten } from './text-written.ts';
import { subSupForm } from './sub-sup-form.ts';
import { variableKnown } from './variable-known.ts';

export const rules: readonly Rule[] = [
  addressAllowed,
  anchorExists,
  backslashShown,
  boxInAnswers,
  boxLineStart,
  captionsForm,
  checklistBoxes,
  componentAttributes,
  componentPlace,
  definitionUsed,
  directiveAttributeKnown,
  directiveEmpty,
  directiveKnown,
  directiveLabel,
  directiveTopLevel,
  elementKnown,
  emphasisForm,
  feedbackLine,
  fileExists,
  headingContent,
  headingForm,
  headingLevel,
  headingPlain,
  headingText,
  headingUnderline,
  imageAlternative,
  imageInline,
  imageLight,
  itemLineIndented,
  linkForm,
  listForm,
  markerBeforeNumber,
  mediaFiles,
  mediaSizeLimit,
  multiplicationSign,
  noAlert,
  noExpression,
  noFootnote,
  noImportExport,
  noLinkTitle,
  quoteLineMarked,
  svgSafe,
  tableForm,
  textWritten,
  subSupForm,
  variableKnown,
];
