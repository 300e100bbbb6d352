import { locatorMap } from "../../charts/locator-map.ts";
import { pageTheme, type Theme } from "../../charts/theme.ts";
import { ownName, plainAreas } from "../../compute/map-areas.ts";
import { isWithin } from "../../compute/territory.ts";
import { factWords } from "../../messages/facts.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { lighterPaths } from "../../charts/lighter-paths.ts";

const width = 420;
// On a phone of 320 px the map is drawn at two thirds: its name is then 13 px high.
const sizes = [15, 19.5] as const;
// On the gold of a hero the place is paper and its neighbours a darker gold; the properties are the hero's.
const heroTheme: Theme = {
  ...pageTheme,
  weld: "var(--hero-here)",
  linen2: "var(--hero-land)",
  paper: "var(--hero-ground)",
};
const drawnMaps = new Map<string, string>();

/** Where territories lie, in gold, with the border; empty without shapes. A thousand reports share a few drawings. */
export function locator(territories: readonly string[], lang: Language, ground: "paper" | "hero" = "paper"): string {
  const key = `${ground} ${lang} ${territories.join(" ")}`;
  const known = drawnMaps.get(key);
  if (known !== undefined) return known;
  const { shapes } = observatory;
  const areas = plainAreas(observatory, lang);
  const highlight = areas
    .filter(({ territory }) => territories.some((id) => isWithin(observatory, territory, id)))
    .flatMap((area) => area.shapes);
  const name = territories.map((id) => ownName(observatory, id)).join(", ");
  const size = ground === "hero" ? { width, theme: heroTheme } : { width };
  const map =
    shapes === null || highlight.length === 0
      ? ""
      : lighterPaths(
          locatorMap({ id: territories.join("-"), shapes, areas, highlight, name, sizes }, size, factWords(lang)),
        );
  drawnMaps.set(key, map);
  return map;
}
