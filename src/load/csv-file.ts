import type { AuthorFile, Path } from "./author-file.ts";
import { placeOf, type Place, type Span } from "./place.ts";

/** One cell of a CSV file: its text without quotes, and where it stands. */
export interface Cell extends Span {
  text: string;
}

/** A CSV file cut into cells (RFC 4180). A path is the row, 0 for the header, and the name of the column. */
export class CsvFile implements AuthorFile {
  readonly file: string;
  readonly text: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where a quote was opened and never closed. */
  readonly unclosed: Span | undefined;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    const { rows, unclosed } = cut(text);
    this.rows = rows;
    this.unclosed = unclosed;
    this.#columns = new Map((rows[0] ?? []).map(({ text: name }, index) => [name, index]));
  }

  at([row = 0, column]: Path): Place {
    const cells = this.rows[Number(row)] ?? [];
    const cell = column === undefined ? undefined : cells[this.#columns.get(String(column)) ?? -1];
    const [first] = cells;
    return placeOf(this.text, cell ?? { start: first?.start ?? 0, end: (first?.start ?? 0) + 1 });
  }
}

function cut(text: string): { rows: Cell[][]; unclosed: Span | undefined } {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  let unclosed: Span | undefined;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    if (cell === undefined) {
      unclosed = { start: at, end: at + 1 };
      break;
    }
    row.push(cell);
    at = cell.end;
    if (text[at] === ",") at++;
    else {
      if (row.length > 1 || row[0]?.text !== "") rows.push(row);
      row = [];
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }
  return { rows, unclosed };
}

function plainCell(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && text[end] !== "," && text[end] !== "\n" && !text.startsWith("\r\n", end)) end++;
  return { text: text.slice(start, end), start, end };
}

function quotedCell(text: string, start: number): Cell | undefined {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return undefined;
  // What stands between the closing quote and the comma belongs to the cell: it will not be lost in silence.
  const { text: rest, end } = plainCell(text, close + 1);
  return { text: text.slice(start + 1, close).replaceAll('""', '"') + rest, start, end };
}
