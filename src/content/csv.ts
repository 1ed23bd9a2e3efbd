/** Tables as spreadsheets read them. */

type Cell = string | number;

/**
 * Write a file of CSV (RFC 4180): in UTF-8, with a mark that spreadsheets need to see that it is.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it; a number below nought is none.
 */
export function csvFile(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(value: Cell): string {
  const isFormula = /^[=+\-@\t\r]/.test(String(value)) && !/^-?\d+(?:\.\d+)?$/.test(String(value));
  const text = isFormula ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
