import type { Grid } from "./grid.ts";

const columnGap = 0.14;
const threadHeight = 0.8;

/** Threads of a row: equal neighbouring cells make one. */
function threadsOf(row: string): { cell: string; from: number; to: number }[] {
  return [...row.matchAll(/([a-z])\1*/g)].map((run) => ({
    cell: run[1] ?? "",
    from: run.index,
    to: run.index + run[0].length,
  }));
}

// The same few pictures stand on every page: each is woven once.
const woven = new WeakMap<Grid, string>();

function weave(grid: Grid): string {
  const paths = new Map<string, string>();
  for (const [y, row] of grid.entries())
    for (const { cell, from, to } of threadsOf(row)) {
      const length = Math.round((to - from - columnGap) * 100) / 100;
      paths.set(cell, `${paths.get(cell) ?? ""}M${from} ${y}.5h${length}`);
    }
  return [...paths].map(([cell, d]) => `<path class="thread-${cell}" d="${d}"/>`).join("");
}

/** The woven picture as an SVG that nobody needs to read: one path a colour, classes `thread-<letter>`. */
export function tapestrySvg(grid: Grid, className: string, align = "xMidYMax slice"): string {
  const drawn = woven.get(grid) ?? weave(grid);
  woven.set(grid, drawn);
  const size = `viewBox="0 0 ${grid[0]?.length ?? 0} ${grid.length}"`;
  return `<svg class="tapestry ${className}" ${size} width="100%" preserveAspectRatio="${align}" stroke-width="${threadHeight}" aria-hidden="true" focusable="false">${drawn}</svg>`;
}
