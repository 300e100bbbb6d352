import type { Art, CardBrand, Format } from "../../../templates/cards/card.ts";
import { palette } from "../../../templates/cards/palette.ts";
import { frieze } from "../../components/art/frieze.ts";
import { tapestrySvg } from "../../components/art/tapestry-svg.ts";
import { lightTheme, type Theme } from "../../charts/theme.ts";
import { locatorMap } from "../../charts/locator-map.ts";
import { waffleChart } from "../../charts/waffle.ts";
import { element } from "../../charts/svg.ts";
import { weaveChart } from "../../charts/weave.ts";
import type { Fact } from "../../compute/fact.ts";
import { localeOf } from "../../compute/locale.ts";
import { plainAreas } from "../../compute/map-areas.ts";
import { isWithin } from "../../compute/territory.ts";
import { weaveOf } from "../../compute/weave.ts";
import { factWords } from "../../messages/facts.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { once } from "../../compute/once.ts";

const threads = { k: "#1c1b22", w: "#27468f", l: "#6f88c4", m: "#a93424", y: "#f4c02e", g: "#2a6b4c", p: "#ffffff" };

/** The woven landscape in literal colours, as wide as a link preview. */
export const friezePicture: Art = {
  svg: Object.entries(threads)
    .reduce(
      (svg, [letter, color]) => svg.replaceAll(`class="thread-${letter}"`, `fill="none" stroke="${color}"`),
      tapestrySvg(frieze, "frieze"),
    )
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'),
  width: 1200,
  height: 234,
  landscape: true,
};

// The band that the cloth fills on each format: upright beside the words, or hanging over them.
const bands = {
  weld: { link: [470, 630], square: [1080, 330], portrait: [1080, 480], story: [1080, 640] },
  linen: { link: [350, 630], square: [1080, 420], portrait: [1080, 640], story: [1080, 860] },
} as const;

// How wide a thread of a ribbon is, with the ground beside it.
const ribbon = 110;

function atRight(svg: string, width: number, own: number, height: number): string {
  const box = { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height };
  return element("svg", box, element("g", { transform: `translate(${width - own} 0)` }, svg));
}

type Arts = Partial<Record<Format, Art>>;

/** The cloth of an enterprise on its ground, for each format. */
export const clothPicture = once((observatory, enterprise: string, ground: "weld" | "linen"): Arts => {
  const weave = weaveOf(observatory, enterprise);
  const input = { weave, id: enterprise, locale: localeOf(observatory, "en"), ground, loose: true };
  // A few threads alone hang at the right as a ribbon: spread over the width they would look like bars.
  const few = weave.voices === 0 && weave.numbers > 0 && weave.numbers * ribbon < 1080;
  const draw = ([width, height]: readonly [number, number]): Art => {
    const own = few ? Math.min(width, weave.numbers * ribbon) : width;
    const svg = weaveChart(input, { width: own, height, theme: lightTheme, hidden: true }, factWords("en"));
    return { svg: own === width ? svg : atRight(svg, width, own, height), ...{ width, height, fills: true } };
  };
  return Object.fromEntries(Object.entries(bands[ground]).map(([format, size]) => [format, draw(size)]));
});

// On a weld ground the place stands out as paper, its neighbours recede as darker gold.
const onWeld: Theme = { ...lightTheme, weld: lightTheme.paper, linen2: "#dcab28", paper: lightTheme.weld };

/** Where a territory lies, with the border; its name stands in words on the card. */
export function territoryPicture(observatory: Observatory, territory: string, lang: Language): Art | undefined {
  const svg = locator(observatory, territory, lang);
  return svg === "" ? undefined : { svg, width: 470, height: 440 };
}

const locator = once((observatory, territory: string, lang: Language): string => {
  const { shapes } = observatory;
  if (!shapes) return "";
  const areas = plainAreas(observatory, lang);
  const highlight = areas.map((area) => area.territory).filter((id) => isWithin(observatory, id, territory));
  const place = { id: territory, shapes, areas, highlight, name: "" };
  return locatorMap(place, { width: 470, height: 440, theme: onWeld, hidden: true }, factWords(lang));
});

// Squares on a coloured ground: gold ones are counted, open ones are the rest.
const onGround: Theme = {
  ...lightTheme,
  woadFill: palette.weld,
  greenFill: palette.weld,
  rule2: palette.paper,
  paper: palette.woad,
};

// On a colour of the enterprise only the colour of its text is sure to stand out.
function onBrand(text: string): Theme {
  return { ...onGround, woadFill: text, greenFill: text, rule2: text };
}

/** A share as a hundred squares: ten by ten beside its number, twenty by five under it. */
export function sharePicture(fact: Fact, brand?: CardBrand): Arts | undefined {
  if (!isShare(fact)) return undefined;
  const theme = brand === undefined ? onGround : onBrand(palette[brand.text]);
  const draw = (width: number, columns: 10 | 20): Art => {
    const input = { id: fact.id, title: fact.label, fact, bare: true, columns };
    const svg = waffleChart(input, { width, theme, hidden: true }, factWords(fact.lang));
    return { svg, width, height: (width * 100) / columns ** 2 };
  };
  const low = draw(952, 20);
  return { link: draw(380, 10), square: low, portrait: low, story: low };
}

/** True for a value that a hundred squares can show. */
function isShare({ unit, value, mark, qualifier }: Fact): boolean {
  return unit === "%" && value !== null && value >= 0 && value <= 1 && mark === "published" && qualifier === "exact";
}
