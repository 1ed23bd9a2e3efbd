import type { Table } from 'mdast';
import { finding, type Finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, placeOf, sourceOf, type Rule } from './rule.ts';

/**
 * A table has a line of dashes under its header; without it, its bars are
 * printed as text. Each of its rows has as many cells as the header: what is
 * beyond would be shown nowhere.
 *
 * - bad: `| Produit | Gants |` and on the next line `| Solvant | Nitrile |`
 * - good: `| --- | --- |` between the two
 */
export const tableForm: Rule = (root, { text }) => [
  ...visitNodes(root, 'table').flatMap(rowFindings),
  ...visitNodes(root, 'paragraph').flatMap((node) => {
    const row = /^[ \t>]*(\|.*\|)[ \t]*$/m.exec(sourceOf(node, text));
    if (!row?.[1]) return [];
    const start = (node.position?.start.offset ?? 0) + row.index + row[0].indexOf('|');
    const columns = row[1].split('|').length - 2;
    return [
      finding('table-form', placeBetween(text, start, start + row[1].length), {
        columns: Math.max(1, columns),
      }),
    ];
  }),
];

function rowFindings(table: Table): Finding[] {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children
    .filter(({ children }) => children.length !== columns)
    .map((row) => finding('table-form', placeOf(row), { columns, cells: row.children.length }));
}
