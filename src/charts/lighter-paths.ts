type Point = readonly [number, number];

/** The rings of an absolute path of straight lines: "M1,2L3,4Z". */
function ringsOf(d: string): Point[][] {
  return d
    .split("M")
    .filter((ring) => ring !== "")
    .map((ring) =>
      ring
        .replace("Z", "")
        .split("L")
        .map((pair): Point => {
          const [x = 0, y = 0] = pair.split(",").map(Number);
          return [Math.round(x), Math.round(y)];
        }),
    );
}

function step(from: number, to: number): string {
  const by = to - from;
  return by < 0 ? String(by) : ` ${by}`;
}

/** A ring in whole px and relative steps; points that fall together are drawn once. */
function relative(points: readonly Point[], closed: boolean): string {
  const [first] = points;
  if (first === undefined) return "";
  let [x, y] = first;
  const steps = points.slice(1).map(([nextX, nextY]) => {
    if (nextX === x && nextY === y) return "";
    const written = step(x, nextX) + step(y, nextY);
    [x, y] = [nextX, nextY];
    return written;
  });
  const line = steps.join("").trim();
  return line === "" ? "" : `M${first[0]} ${first[1]}l${line}${closed ? "z" : ""}`;
}

/** A map whose outlines are a third of their weight: whole px are all that a screen shows of them. */
export function lighterPaths(svg: string): string {
  return svg.replace(/ d="(M[\d.,LMZ-]+)"/g, (_, d: string) => {
    const closed = d.includes("Z");
    return ` d="${ringsOf(d)
      .map((points) => relative(points, closed))
      .join("")}"`;
  });
}
