import { toString } from 'mdast-util-to-string';
import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** A heading has text: it names a screen, and focus goes there. */
export const headingText: Rule = (root) =>
  visitNodes(root, 'heading')
    .filter((node) => toString(node, { includeImageAlt: false }).trim() === '')
    .map((node) => finding('heading-text', placeOf(node), {}));
