import { finding } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** A heading has text: it names a screen, and focus goes there. */
export const headingText: Rule = (root) =>
  visitNodes(root, 'heading')
    .filter((node) => plainText(node.children.filter((child) => child.type !== 'image')).trim() === '')
    // An image in the heading of a screen is another rule's.
    .filter((node) => node.depth !== 2 || node.children.every((child) => child.type !== 'image'))
    .map((node) => finding('heading-text', placeOf(node), {}));
