import { figureWords } from "../messages/figures.ts";
import type { Language } from "../model/text.ts";
import { isPublished, type Fact } from "./fact.ts";
import type { MapArea } from "./map-areas.ts";
import { withCapital } from "./with-capital.ts";

type Valued = MapArea & { fact: Fact & { shown: number } };

/** What a map shows, in sentences: the highest value, the lowest, and which places have none, with why. */
export function mapSentence(areas: readonly MapArea[], lang: Language): string {
  const words = figureWords[lang];
  const list = (group: readonly MapArea[]): string => group.map(({ name }) => name).join(", ");
  const valued = areas.filter(
    (area): area is Valued => area.fact != null && isPublished(area.fact) && area.fact.shown !== null,
  );
  const without = areas.filter((area) => !valued.some((one) => one === area));
  const at = (value: number): Valued[] => valued.filter(({ fact }) => fact.shown === value);
  const high = at(Math.max(...valued.map(({ fact }) => fact.shown)));
  const low = at(Math.min(...valued.map(({ fact }) => fact.shown)));
  const [top, bottom] = [high[0]?.fact.text, low[0]?.fact.text];
  const extremes =
    top === undefined || bottom === undefined
      ? []
      : high.length === valued.length
        ? [words.equal(list(high), top)]
        : [words.highest(list(high), top), words.lowest(list(low), bottom)];
  const unknown = [...Map.groupBy(without, ({ fact, absent }) => fact?.text ?? absent)].map(([why, group]) =>
    words.unknown(withCapital(why), list(group)),
  );
  return [...extremes, ...unknown].join(" ");
}
