const longest = 60;

/** A value of a file as JSON on one line, cut short: how a problem quotes what it found. */
export function shown(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) return "1e999";
  const text = written(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

// Brackets nested by the thousand exhaust the stack of JSON.stringify.
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "undefined";
  } catch {
    return Array.isArray(value) ? "[…" : "{…";
  }
}
