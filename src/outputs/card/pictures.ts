import { frieze } from "../../components/art/frieze.ts";
import { tapestrySvg } from "../../components/art/tapestry-svg.ts";
import { lightTheme, type Theme } from "../../charts/theme.ts";
import { locatorMap } from "../../charts/map.ts";
import { weaveChart } from "../../charts/weave.ts";
import { localeOf } from "../../compute/locale.ts";
import { plainAreas } from "../../compute/map-areas.ts";
import { isWithin } from "../../compute/territory.ts";
import { weaveOf } from "../../compute/weave.ts";
import { factWords } from "../../messages/facts.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";

const threads = { k: "#1c1b22", w: "#27468f", l: "#6f88c4", m: "#a93424", y: "#f4c02e", g: "#2a6b4c", p: "#ffffff" };

/** The woven landscape in literal colours, as wide as a card. */
export const friezePicture = Object.entries(threads)
  .reduce(
    (svg, [letter, color]) => svg.replaceAll(`class="thread-${letter}"`, `fill="none" stroke="${color}"`),
    tapestrySvg(frieze, "frieze"),
  )
  .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');

/** The cloth of an enterprise on its ground. */
export function clothPicture(observatory: Observatory, enterprise: string, ground: "weld" | "linen"): string {
  const weave = weaveOf(observatory, enterprise);
  const size = { width: ground === "weld" ? 500 : 350, height: 630, theme: lightTheme };
  return weaveChart(
    { weave, id: enterprise, locale: localeOf(observatory, "en"), ground, loose: true },
    size,
    factWords("en"),
  );
}

// On a weld ground the place stands out as paper, its neighbours recede as darker gold.
const onWeld: Theme = { ...lightTheme, weld: lightTheme.paper, linen2: "#dcab28", paper: lightTheme.weld };

/** Where a territory lies, with the border; its name stands in words on the card. */
export function territoryPicture(observatory: Observatory, territory: string, lang: Language): string | undefined {
  const { shapes } = observatory;
  if (!shapes) return undefined;
  const areas = plainAreas(observatory, lang);
  const highlight = areas.map((area) => area.territory).filter((id) => isWithin(observatory, id, territory));
  const place = { id: territory, shapes, areas, highlight, name: territory };
  return locatorMap(place, { width: 470, height: 440, theme: onWeld }, factWords(lang));
}
