import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** Footnotes have no place where one screen is shown at a time. */
export const noFootnote: Rule = (root) =>
  visitNodes(root, 'footnoteReference', 'footnoteDefinition').map((node) => finding('no-footnote', placeOf(node), {}));
