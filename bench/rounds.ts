/** Middle value of an odd number of measurements, mean of the two middle ones otherwise. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** Runs the contestants one after another, round by round, so that a slow minute of the machine hits all; milliseconds by name. */
export async function inRounds(
  rounds: number,
  contestants: Readonly<Record<string, () => number | Promise<number>>>,
): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contestants)) (times[name] ??= []).push(await run());
  return times;
}

/** Median, least and most of the ratios of two contestants, taken round by round. */
export function ratioText(ours: readonly number[], theirs: readonly number[]): string {
  const ratios = ours.map((time, round) => time / (theirs[round] ?? NaN));
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  return `${median(ratios).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}
