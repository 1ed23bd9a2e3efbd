import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** Footnotes have no place where one screen is shown at a time. */
export const noFootnote: Rule = (root) =>
  visitNodes(root, 'footnoteReference', 'footnoteDefinition')
    // One message a note: at its mark, or where nothing refers to it.
    .filter(
      (node, _, all) => node.type === 'footnoteReference' || !all.some((other) => isMarkOf(other, node)),
    )
    .map((node) => finding('no-footnote', placeOf(node), {}));

function isMarkOf(mark: FootnoteReference | FootnoteDefinition, note: FootnoteDefinition): boolean {
  return mark.type === 'footnoteReference' && mark.identifier === note.identifier;
}
