import type { Table, TableCell, TableRow } from 'mdast';
import { letters } from '../../model/identifiers.ts';
import { finding, type Finding } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { placeOf } from '../rules/rule.ts';
import { visitNodes } from '../visit.ts';
import { readPairs, type ReadPair } from './pairs.ts';
import type { QuestionType, RawQuestion, ReadBody } from './type.ts';

/**
 * Two sides to match: a table of two columns, its header naming them. Several
 * lines may have the same right side.
 */
export const match: QuestionType = {
  shapes: ['table'],
  // Always shown out of order.
  flags: ['partial', 'critical', 'confidence'],
  fits: ({ kind }) => kind === 'table',
  read: readMatch,
};

function readMatch(question: RawQuestion): ReadBody {
  const { id, shape, variables } = question;
  if (shape.kind !== 'table') throw new Error(`No table in the question ${id}`);
  const [header, ...rows] = shape.node.children;
  const findings = tableFindings(id, shape.node, variables);
  if (!header || findings.length > 0) return { key: [], findings };

  const textOf = (cell: TableCell): string => plainText(cell, variables).replaceAll(/\s+/g, ' ').trim();
  const pairs = rows.flatMap((row, index): ReadPair[] => {
    const [left, right] = row.children;
    // A row of another length is the business of a rule.
    if (!left || !right) return [];
    const item = {
      letter: letters[index] ?? '',
      text: textOf(left),
      box: false,
      right: false,
      label: [{ type: 'paragraph' as const, children: left.children }],
      feedback: [],
      place: placeOf(row),
    };
    return [{ item, target: { text: textOf(right), place: placeOf(right) } }];
  });
  const columns = header.children.map(textOf);
  const read = readPairs(question, pairs, columns);
  const isFeedback = readsLikeFeedback(
    columns[1] ?? '',
    pairs.map(({ target }) => target.text),
  );
  if (!read.body || !isFeedback) return read;
  const values = { id, found: 'table' } as const;
  return {
    ...read,
    findings: [...read.findings, finding('answers-not-feedback', placeOf(shape.node), values)],
  };
}

/** A cell that judges, and goes on. */
const verdict =
  /^(?:exact|juste|oui|non|faux|vrai|bravo|correct|pas tout à fait|perdu|gagné|right|wrong|yes|no|true|false|well done|not quite)\s*[,.!:;–—]\s*\S/iu;

/** Whether the right column holds what is said after an answer, not something to match. */
function readsLikeFeedback(column: string, cells: readonly string[]): boolean {
  return (
    /^(?:commentaires?|retours?|feedback|comments?)$/iu.test(column) ||
    cells.every((cell) => verdict.test(cell))
  );
}

/** What is wrong with the table itself: boxes, columns, empty cells. */
function tableFindings(id: string, { children }: Table, variables: RawQuestion['variables']): Finding[] {
  const [header, ...rows] = children;
  if (!header) return [];
  const box = rows
    .flatMap((row) => row.children)
    .find((cell) => /\[[ xX]?\]/.test(plainText(cell, variables)));
  if (box) return [finding('question-shape', placeOf(box), { id, found: 'table-boxes' })];
  const marked = markedCell(rows, variables);
  if (marked) return [finding('question-shape', placeOf(marked), { id, found: 'table-marks' })];
  const columns = header.children.length;
  if (columns !== 2) return [finding('match-columns', placeOf(header), { id, columns })];
  // A target is an option of a native control, which holds text alone.
  const pictures = rows.flatMap(({ children: [, right] }) =>
    right && visitNodes({ type: 'root', children: right.children }, 'image', 'imageReference').length > 0
      ? [finding('answer-content', placeOf(right), { id, found: 'picture' })]
      : [],
  );
  if (pictures.length > 0) return pictures;
  return children.flatMap((row) =>
    row.children
      .filter((cell) => plainText(cell, variables).trim() === '')
      .map((cell) =>
        finding('answer-content', placeOf(cell), { id, found: row === header ? 'empty-name' : 'empty-cell' }),
      ),
  );
}

/** A sign that ticks or crosses, or a cell left empty beside one. */
const mark = /^[✅✔✓☑❌✗✘✖☒❎⬜□■☐\ufe0fx×\s–—-]*$/iu;

/** The first cell that ticks, where the cells on the right do nothing else: the table is one of boxes. */
function markedCell(rows: readonly TableRow[], variables: RawQuestion['variables']): TableCell | undefined {
  const cells = rows.flatMap(({ children }) => children.slice(1));
  const isMark = (cell: TableCell): boolean =>
    cell.children.every(({ type }) => type === 'text') && mark.test(plainText(cell, variables));
  return cells.every(isMark) ? cells.find((cell) => plainText(cell, variables).trim() !== '') : undefined;
}
