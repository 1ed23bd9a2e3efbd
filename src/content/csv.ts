/** Tables as spreadsheets read them. */

type Cell = string | number;

/**
 * Write the lines of a table as CSV (RFC 4180), without an end after the last.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it; a number below nought is none.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n');
}

/** Write a file of CSV: in UTF-8, with a mark that spreadsheets need to see that it is. */
export function csvFile(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${csvLines([head, ...rows])}\r\n`;
}

function csvCell(value: Cell): string {
  const isFormula = /^[=+\-@\t\r]/.test(String(value)) && !/^-?\d+(?:\.\d+)?$/.test(String(value));
  const text = isFormula ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
