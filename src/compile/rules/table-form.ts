import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/**
 * A table has a line of dashes under its header; without it, its bars are
 * printed as text.
 *
 * - bad: `| Produit | Gants |` and on the next line `| Solvant | Nitrile |`
 * - good: `| --- | --- |` between the two
 */
export const tableForm: Rule = (root, { text }) =>
  visitNodes(root, 'paragraph').flatMap((node) => {
    const row = /^[ \t>]*(\|.*\|)[ \t]*$/m.exec(sourceOf(node, text));
    if (!row?.[1]) return [];
    const start = (node.position?.start.offset ?? 0) + row.index + row[0].indexOf('|');
    const columns = row[1].split('|').length - 2;
    return [
      finding('table-form', placeBetween(text, start, start + row[1].length), {
        columns: Math.max(1, columns),
      }),
    ];
  });
