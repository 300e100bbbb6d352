/** The faces that charts are set in. */
export type Face = "regular" | "semibold" | "serif";

// Advance widths in hundredths of the size, measured in Archivo 400, Archivo 600 and Besley 800; other characters take `rest`.
const widths: Record<Face, { rest: number; of: Record<string, string> }> = {
  regular: {
    rest: 58,
    of: {
      20: " '\u00A0\u202F`",
      22: "ijl",
      26: "I|",
      30: "!,.f/:;[]t\\‘’",
      34: "-r·",
      37: '(){}"“”*',
      50: "vyz–_",
      52: "$1cksxç",
      54: "Lae«»",
      56: "247Jbdghnopqu",
      58: "#035689?€",
      60: "T",
      63: "+<=>F^~≈≤≥×−",
      66: "KPYVZ",
      68: "AESX",
      72: "BCRw&",
      76: "DHNU",
      80: "GOQ",
      86: "mMW",
      98: "%@→œ—…",
    },
  },
  semibold: {
    rest: 60,
    of: {
      20: " \u00A0\u202F`",
      24: "'|",
      27: "ijlI",
      31: "!,.f/t\\‘’",
      35: "-:;[]()r·",
      44: '"*{}“”',
      50: "z–_",
      54: "vy$cksxç",
      57: "Lae#0123456789Jhnu«»€",
      60: "Fbdgopq",
      63: "?T+<=>Z^~≈≤≥×−",
      68: "EPVXYS",
      72: "ABK&CDRU",
      77: "HNwOQ",
      83: "GM",
      90: "mW",
      98: "%@→œ—…",
    },
  },
  serif: {
    rest: 66,
    of: {
      30: " .:;'\u00A0\u202F",
      33: ",’",
      41: "![]jil",
      45: "ft-",
      50: "()|",
      55: '"/I+^s<=>',
      59: "17?z3ce≈≤≥−",
      63: "458or*69",
      67: "#0agv2Jxy",
      71: "$pqSbd",
      75: "hknu",
      80: "LFPTZB",
      88: "ECYOQ€",
      93: "&DRUXAGVw",
      98: "KNH",
      112: "mM@%",
      126: "W",
    },
  },
};

function tableOf(face: Face): ReadonlyMap<string, number> {
  const entries = Object.entries(widths[face].of);
  return new Map(entries.flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)] as const)));
}

const tables = { regular: tableOf("regular"), semibold: tableOf("semibold"), serif: tableOf("serif") };

// Characters as they were met, so that each is decomposed once.
const met: Record<Face, Map<string, number>> = { regular: new Map(), semibold: new Map(), serif: new Map() };

function advanceOf(character: string, face: Face): number {
  const known = met[face].get(character);
  if (known !== undefined) return known;
  const plain = character.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const width = [...plain].reduce((sum, one) => sum + (tables[face].get(one) ?? widths[face].rest), 0);
  met[face].set(character, width);
  return width;
}

/** Width of a line of text in px, near enough to keep texts apart; accents do not count. */
export function textWidth(words: string, size: number, face: Face = "regular"): number {
  let sum = 0;
  for (const character of words) sum += advanceOf(character, face);
  return (sum * size) / 100;
}

/** Words in lines no wider than `width`; a word that is wider alone keeps its line; past `most` lines the last ends in "…". */
export function wrap(words: string, width: number, size: number, face: Face = "regular", most = Infinity): string[] {
  const lines: string[] = [];
  for (const word of words.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shorten(`${kept.at(-1)} ${lines[most]}`, width, size, face)];
}

/** Words cut to `width` with "…" at the end; unchanged when they fit. */
export function shorten(words: string, width: number, size: number, face: Face = "regular"): string {
  if (textWidth(words, size, face) <= width) return words;
  let cut = words;
  while (cut.length > 1 && textWidth(`${cut}…`, size, face) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
