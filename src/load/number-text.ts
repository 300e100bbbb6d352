/** A number that was written as text. More than one reading means that only the author can say. */
export interface NumberText {
  /** What it may mean, likeliest first, ready to be written as a JSON number. */
  readings: number[];
  /** It was followed by a percent sign: the readings are already divided by 100. */
  percent: boolean;
}

const spaces = /[\s\u00A0\u202F\u2009\u2007]/gu;
const figures = /^(?<sign>[-\u2212+])?(?<body>\d[\d.,'’\s\u00A0\u202F\u2009\u2007]*)$/u;

/**
 * Reads a number in any local way of writing: "1 240", "1.240,5", "1,240.5", "1'240", "62 %", "8 098 t", "€ 12,50".
 * Undefined where the text is no number.
 */
export function readNumberText(text: string): NumberText | undefined {
  const percent = /%|pour[ -]?cent|procent|percent/iu.test(text);
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d+$/iu.test(text)) return { readings: [Number(text)], percent };
  const bare = text
    .trim()
    .replaceAll(/(?<=\d)[oO](?=[\doO\s]|$)/gu, "0")
    .replace(/^(?:€|eur|\$|£|~|±|≈|ca\.?|env\.?)\s*/iu, "")
    .replace(/[\s\u00A0\u202F]*(?:%|[a-zà-ÿ€$£²³][^\d]*)$/iu, "");
  const { sign = "", body } = figures.exec(bare)?.groups ?? {};
  if (body === undefined) return undefined;
  const readings = readingsOf(body.trim()).map((plain) => {
    const value = Number(`${sign === "-" || sign === "\u2212" ? "-" : ""}${plain}`);
    // Dividing leaves dust such as 0.006999999999999999.
    return percent ? Number((value / 100).toPrecision(12)) : value;
  });
  return readings.length > 0 && readings.every(Number.isFinite) ? { readings, percent } : undefined;
}

function readingsOf(body: string): string[] {
  const grouped = body.replaceAll(/['’]/gu, " ").replaceAll(spaces, " ");
  const [whole = "", ...rest] = grouped.split(/[.,](?=[^.,]*$)/u);
  const [fraction] = rest;
  const lastMark = fraction === undefined ? "" : (grouped[whole.length] ?? "");
  const groups = whole.split(/[ .,]/u);
  const marks = [...whole].filter((sign) => " .,".includes(sign));
  const wholeIsGrouped = groups.length === 1 || isGrouped(groups);
  const oneMark = new Set(marks).size <= 1;
  if (!wholeIsGrouped || !oneMark || (fraction !== undefined && !/^\d+$/u.test(fraction))) return [];
  const joined = groups.join("");
  if (fraction === undefined) return [joined];
  const sameMark = marks.includes(lastMark);
  if (sameMark) return fraction.length === 3 ? [joined + fraction] : [];
  const decimal = `${joined}.${fraction}`;
  // One mark and three figures behind it: thousands in one country, decimals in the next.
  const ambiguous = marks.length === 0 && fraction.length === 3 && joined.length <= 3 && !joined.startsWith("0");
  return ambiguous ? [joined + fraction, decimal] : [decimal];
}

function isGrouped([first = "", ...rest]: string[]): boolean {
  return first.length >= 1 && first.length <= 3 && rest.every((group) => group.length === 3);
}
