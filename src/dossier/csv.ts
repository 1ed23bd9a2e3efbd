/** Tables as spreadsheets read them. */

/**
 * Write a table as CSV (RFC 4180), in UTF-8 with a mark that spreadsheets need
 * to see that it is.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => cells.map(cell).join(',');
  return `\ufeff${[head, ...rows].map(line).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
