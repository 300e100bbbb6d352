/** A woven picture: rows of equal length, one letter a cell; "." is bare ground. k ink, w woad, l light woad, m madder, y weld, g green, p paper. */
export type Grid = readonly string[];

/** A picture to place: its left column and the row it stands on. */
export interface Placed {
  sprite: Grid;
  left: number;
  foot: number;
}

/** Weaves pictures into one grid, later ones in front; what sticks out is cut. */
export function compose(width: number, height: number, pictures: readonly Placed[]): Grid {
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => "."));
  for (const { sprite, left, foot } of pictures)
    for (const [index, threads] of sprite.entries()) {
      const row = cells[foot - sprite.length + 1 + index];
      if (row) for (const [offset, cell] of [...threads].entries()) paint(row, left + offset, cell);
    }
  return cells.map((row) => row.join(""));
}

function paint(row: string[], column: number, cell: string): void {
  if (cell !== "." && column >= 0 && column < row.length) row[column] = cell;
}

/** The same row several times: masts, walls, trunks. */
export function times(count: number, row: string): string[] {
  return Array.from({ length: count }, () => row);
}
