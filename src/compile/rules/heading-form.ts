import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

const nearHeading = /(?<=^[ \t>]*)(#{2,6}(?=[^#\s])|#{1,6}(?=[\u00A0\u202F]))[^\n]*/gm;

/**
 * A heading has an ordinary space after its `##`; without one it is text, and
 * the screen it should begin is missing.
 *
 * - bad: `##Les gants`, or a no-break space after `##`
 * - good: `## Les gants`
 */
export const headingForm: Rule = (root, { text }) =>
  visitNodes(root, 'paragraph').flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    return Array.from(sourceOf(node, text).matchAll(nearHeading), (match) => {
      const [found, marks = ''] = match;
      const expected = `${marks} ${found.slice(marks.length).trim()}`;
      const place = placeBetween(text, start + match.index, start + match.index + found.length);
      return finding('heading-form', place, { found, expected });
    });
  });
