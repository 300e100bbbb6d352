/**
 * Places along a line for things that want to be at `at` and take `size`, in the order given: moved as little as
 * needed to keep apart and between `low` and `high`.
 */
export function spread(wanted: readonly { at: number; size: number }[], low: number, high: number): number[] {
  const placed = wanted.map(({ at }) => at);
  const room = (index: number): number => ((wanted[index]?.size ?? 0) + (wanted[index + 1]?.size ?? 0)) / 2;
  for (let round = 0; round < 60; round += 1) {
    for (let index = 0; index + 1 < placed.length; index += 1) {
      const [a, b] = [placed[index] ?? 0, placed[index + 1] ?? 0];
      const missing = room(index) - (b - a);
      if (missing > 0.01) [placed[index], placed[index + 1]] = [a - missing / 2, b + missing / 2];
    }
    placed.forEach((at, index) => {
      const half = (wanted[index]?.size ?? 0) / 2;
      placed[index] = Math.min(Math.max(at, low + half), high - half);
    });
  }
  return placed;
}
