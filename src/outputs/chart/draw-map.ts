import { isWide, type ChartSize } from "../../charts/frame.ts";
import { mapChart } from "../../charts/map.ts";
import { rowsTable, type ChartTable } from "../../charts/table.ts";
import { tilesChart } from "../../charts/tiles.ts";
import type { GroupMap } from "../../compute/measure-groups.ts";
import type { Portable } from "../../compute/portable.ts";
import { factWords } from "../../messages/facts.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { Language } from "../../model/text.ts";

/** The map of a chart that is one. */
export function mapOf({ id, map }: Portable): GroupMap {
  if (map === undefined) throw new Error(`${id} has no map.`);
  return map;
}

/** A map; where there is no room for the names in it, the same values as equal tiles. */
export function drawMap(portable: Portable, size: ChartSize, lang: Language): string {
  const { id, series } = portable;
  const { areas, scale, shapes } = mapOf(portable);
  const period = series.facts[0]?.period.text ?? "";
  const input = { id, title: series.label, unit: series.unit, period, shapes, areas, scale };
  return (isWide(size) ? mapChart : tilesChart)(input, size, factWords(lang));
}

/** Each place with its value, then those without one, with why. */
export function tableMap(portable: Portable, lang: Language): ChartTable {
  const { areas } = mapOf(portable);
  const named = areas.map(({ name, lang: own, ...area }) => ({
    ...area,
    label: name,
    ...(own === undefined ? {} : { lang: own }),
  }));
  const rows = named.flatMap(({ fact, ...area }) => (fact === undefined ? [] : [{ ...area, fact }]));
  const table = rowsTable(portable.series.label, messagesFor(lang).statistics.territory, rows, factWords(lang));
  const without = named.filter(({ fact }) => fact === undefined);
  return {
    ...table,
    rows: [
      ...table.rows,
      ...without.map(({ label, lang: own, absent }) => [
        { text: label, ...(own === undefined ? {} : { lang: own }) },
        { text: absent },
        { text: "" },
        { text: "" },
      ]),
    ],
  };
}
