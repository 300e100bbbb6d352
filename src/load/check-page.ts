import type { AuthorFile } from "./author-file.ts";
import type { Known } from "./known.ts";
import type { MarkupCheck } from "./markup-check.ts";

/** A check of the components of an editorial page: every statistic that stands side by side must be known. */
export function checkPageComponent(statistics: Known, file: AuthorFile): NonNullable<MarkupCheck["checkComponent"]> {
  return ({ name, attributes }, list) => {
    const given = name === "SideBySide" ? attributes.get("statistics") : undefined;
    if (given === undefined) return;
    for (const id of given.value.split(/\s+/u).filter((one) => one !== "" && !statistics.has(one))) {
      const suggestion = statistics.nearest(id);
      list.add("data/unknown-reference", file.file, given.place, {
        field: "statistics",
        actual: id,
        expected: "statistic",
        among: statistics.among(),
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
  };
}
