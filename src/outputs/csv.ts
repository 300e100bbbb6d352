/** A cell: text, number, truth or nothing. */
export type Cell = string | number | boolean | undefined | null;

/** Rows as RFC 4180 text: UTF-8, commas, CRLF, `.` decimals; no text cell that a spreadsheet would run as a formula. */
export function csv<Row>(columns: Record<string, (row: Row) => Cell>, rows: Iterable<Row>): string {
  const names = Object.keys(columns);
  const lines = [names.join(",")];
  for (const row of rows) lines.push(names.map((name) => cell(columns[name]?.(row))).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function cell(value: Cell): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") return String(value);
  // A leading apostrophe makes spreadsheets show =, +, -, @, tab and return as text instead of running them.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
