import { describe, expect, test } from "vitest";
import { releaseLists, type ReleaseList } from "../../../src/components/releases/release-rows.ts";
import {
  changesBetween,
  isUnchanged,
  releaseToCite,
  stateOf,
  type Changes,
  type State,
} from "../../../src/compute/changes.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { factWords } from "../../../src/messages/facts.ts";
import type { Observatory } from "../../../src/model/observatory.ts";
import { Language } from "../../../src/model/text.ts";
import { changesCsv } from "../../../src/outputs/export/changes-csv.ts";
import { publishable } from "../../../src/verbs/proof.ts";
import { release } from "../../../src/verbs/release.ts";
import { enterprise } from "../load/laid-over-base.ts";
import { ownFolder } from "../verbs/own-folder.ts";

const own = ownFolder();
const file = "data/enterprises/la-source.json";

test("between a release and today: what was added, revised, withdrawn, in the words of each day", async () => {
  await release(own.root, { subject: "2026-11" });
  const same = (await loadObservatory(own.root)).observatory;
  const [frozen] = same.releases;
  expect(frozen && isUnchanged(changesBetween(frozen, stateOf(same)))).toBe(true);
  const figures = same.observations.get("la-source") ?? [];
  expect(releaseToCite(same, figures)?.id).toBe("2026-11");
  expect(releaseToCite(same, [])).toBeUndefined();

  const source = JSON.parse(own.read(file)) as { observations: { period: string; value?: number }[] };
  const revised = source.observations.find(({ value }) => value === 1240)!;
  revised.value = 1266;
  source.observations = source.observations.filter(({ value }) => value !== 1180);
  source.observations.push({ ...revised, period: "2001", value: 7 });
  own.write(file, source);

  const { observatory: now } = await loadObservatory(own.root);
  const [before, after] = [now.releases[0]!, stateOf(now)];
  const changes = changesBetween(before, after);
  expect(changes.added.map(({ id }) => id)).toEqual(["la-source/goods/2001"]);
  expect(changes.revised.map(({ id }) => id)).toEqual(["la-source/goods/2023"]);
  expect(changes.withdrawn.map(({ id }) => id)).toEqual(["la-source/goods/2022"]);
  const today = now.observations.get("la-source") ?? [];
  expect(releaseToCite(now, today)).toBeUndefined();
  const kept = today.filter(({ id }) => ![...changes.added, ...changes.revised].some((one) => one.id === id));
  expect(releaseToCite(now, kept)?.id).toBe("2026-11");

  const lists = releaseLists({ before, after, changes }, "fr");
  expect(lists.map(({ title }) => title)).toEqual(["1 chiffre révisé", "1 chiffre ajouté", "1 chiffre retiré"]);
  expect(lists[0]?.rows[0]).toMatchObject({ before: "1\u202F240\u00A0t", after: "1\u202F266\u00A0t", period: "2023" });
  expect(lists[1]?.rows[0]?.before).toBeUndefined();
  expect(changesCsv(changes)).toContain("revised,la-source/goods/2023,1240,1266,final,final");
  // What is withdrawn is named, and its value is not said again.
  expect(lists[2]?.rows[0]).toMatchObject({ who: "La Source, toute la structure", period: "2022" });
  expect(JSON.stringify(lists[2])).not.toMatch(/1.?180/);
  expect(changesCsv(changes)).toContain("withdrawn,la-source/goods/2022,,,final,");
});

test("a change that rounding hides is said to be one", async () => {
  const { observatory: now } = await loadObservatory(own.root);
  const nudged = now.observations
    .get("la-source")!
    .map((one) => ("value" in one && one.value === 1240 ? { ...one, value: 1240.0001 } : one));
  const [before, after] = [now, { ...now, observations: new Map([["la-source", nudged]]) }].map(stateOf);
  const lists = releaseLists({ before: before!, after: after!, changes: changesBetween(before!, after!) }, "en");
  expect(lists[0]?.rows[0]?.note).toBe("(the same when rounded)");
});

describe("sums", () => {
  const observed = (period: string, value: number, more: object = {}): object => ({
    indicator: "goods",
    period,
    value,
    source: "register",
    ...more,
  });
  const confided = { visibility: "aggregate" };

  function write(id: string, ...observations: object[]): void {
    own.write(`data/enterprises/${id}.json`, enterprise({ id, name: `Atelier ${id}`, observations }));
  }

  async function published(): Promise<Observatory> {
    const proof = await publishable(await loadObservatory(own.root), "en");
    if ("refused" in proof) throw new Error(proof.refused);
    return proof.observatory;
  }

  interface Told {
    changes: Changes;
    csv: string[];
    lists(lang: Language): ReleaseList[];
  }

  const toldOf = (before: State, after: State): Told => {
    const changes = changesBetween(before, after);
    return {
      changes,
      csv: changesCsv(changes).split("\r\n"),
      lists: (lang) => releaseLists({ before, after, changes }, lang),
    };
  };

  /** Two releases: 2018 stays, 2019 is withdrawn, 2020 is masked and then published by its owners, 2023 is revised, 2017 is new. */
  async function twoReleases(): Promise<Told> {
    write("un", observed("2018", 7001), observed("2019", 7100), observed("2020", 51_234, confided));
    write("deux", observed("2018", 7002), observed("2019", 7200), observed("2023", 8200));
    write("trois", observed("2020", 52_345, confided));
    expect(await release(own.root, { subject: "2026-11", lang: "en" })).toBe(0);
    write("un", observed("2018", 7001), observed("2020", 51_234), observed("2017", 7300));
    write("deux", observed("2018", 7002), observed("2019", 7200), observed("2023", 8300), observed("2017", 7400));
    write("trois", observed("2020", 52_345));
    expect(await release(own.root, { subject: "2026-12", lang: "en" })).toBe(0);
    const [november, december] = (await published()).releases;
    return toldOf(november!, december!);
  }

  /** A release that shows a sum, and the day after: a confided figure that counts in it masks it. */
  async function maskedSince(): Promise<Told> {
    write("deux", observed("2022", 8100));
    expect(await release(own.root, { subject: "2026-11", lang: "en" })).toBe(0);
    write("trois", observed("2022", 63_456, confided));
    const now = await published();
    return toldOf(now.releases[0]!, stateOf(now));
  }

  const overAll = ({ changes }: Told, kind: keyof Changes): string[] =>
    changes[kind].flatMap(({ id }) => (/^sum\/goods\/\d+$/.test(id) ? [id.slice(-4)] : []));

  test("are added, revised, withdrawn, and shown after having been masked", async () => {
    const told = await twoReleases();
    expect(overAll(told, "added")).toEqual(["2017"]);
    expect(overAll(told, "revised")).toEqual(["2020", "2023"]);
    expect(overAll(told, "withdrawn")).toEqual(["2019"]);
    expect(told.changes.hidden).toEqual([]);
    expect(told.csv).toContain("revised,sum/goods/2023,9440,9540,final,final");
    expect(told.csv).toContain("revised,sum/goods/2020,,103579,c,final");
    expect(told.csv).toContain("withdrawn,sum/goods/2019,,,final,");
  });

  test("that are masked since the release before are listed on their own", async () => {
    const told = await maskedSince();
    expect(overAll(told, "hidden")).toEqual(["2022"]);
    const { revised, added, withdrawn } = told.changes;
    expect([...revised, ...added, ...withdrawn]).toEqual([]);
    expect(isUnchanged(told.changes)).toBe(false);
    expect(told.csv).toContain("hidden,sum/goods/2022,,,final,c");
  });

  test.each(Language.options)(
    "are told old and new in %s; of what is masked or gone the value is not said again",
    async (lang) => {
      const masked = factWords(lang).mark.suppressed;
      const [revised, , withdrawn] = (await twoReleases()).lists(lang);
      const rows = revised?.rows.filter(({ who }) => !who.includes(","));
      expect(rows?.map(({ before }) => before)).toEqual([masked, expect.stringMatching(/^9\D?440/)]);
      expect(rows?.map(({ after }) => after)).toEqual([
        expect.stringMatching(/^103\D579/),
        expect.stringMatching(/^9\D?540/),
      ]);
      expect(revised?.rows.map(({ who }) => who)).toContainEqual(expect.stringMatching(/^tota+l, ./));
      expect(JSON.stringify(withdrawn)).not.toMatch(/14\D?300/);
    },
  );

  test.each(Language.options)("that are masked now show the mark in %s, and not what they were", async (lang) => {
    const [hidden] = (await maskedSince()).lists(lang);
    expect(hidden?.kind).toBe("hidden");
    expect(new Set(hidden?.rows.map(({ after }) => after))).toEqual(new Set([factWords(lang).mark.suppressed]));
    expect(JSON.stringify(hidden)).not.toMatch(/9\D?280/);
  });
});
