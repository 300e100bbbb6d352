// Code points that every face of the house has, in hexadecimal: a test holds them against the fonts.
const written =
  "21-7e a0-17f 212-213 218-21b 237 2c6 2d8-2dd 300-304 306-308 30a-30c 311-312 323 326-328 394 3a9 3bc " +
  "3c0 1e80-1e85 1e9e 1ef2-1ef3 2009 2010-2011 2013-2015 2018-201a 201c-201e 2020-2022 2026 2030 " +
  "2039-203a 203e 2044 2074 20ac 2202 2205 220f 2211-2212 2215 2219-221a 221e 222b 2248 2260 2264-2265 " +
  "25ca fb01-fb02";

const ranges = written.split(" ").map((range) => {
  const [first = "", last = first] = range.split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
});

// Blanks are drawn as room; the thin ones of French numbers, soft hyphens and low digits have their stand-ins.
const blank = /^[\s\u00ad\u202f\u2080-\u2089]$/u;

/** Signs of a text that cards cannot draw, each once, in its order. */
export function signsWithoutGlyph(text: string): string[] {
  return [...new Set(text)].filter((sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return !blank.test(sign) && !ranges.some(([first, last]) => first <= point && point <= last);
  });
}
