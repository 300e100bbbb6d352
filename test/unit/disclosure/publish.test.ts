import { describe, expect, it } from "vitest";
import { aggregate, type AggregateQuery } from "../../../src/compute/aggregate.ts";
import { allSums } from "../../../src/compute/all-sums.ts";
import { publish } from "../../../src/disclosure/publish.ts";
import { tablesOf } from "../../../src/disclosure/tables-of.ts";
import type { Enterprise } from "../../../src/model/enterprise.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { Observatory } from "../../../src/model/observatory.ts";
import { aggregatesCsv, aggregatesExport } from "../../../src/outputs/export/aggregates.ts";
import { enterprise, indicator, observatoryOf } from "../compute/fixture.ts";

const weight = indicator("goods", { kind: "amount", unit: "t" });
const shared = { indicator: "goods", period: "2024" };

/** What enterprises confide, as the loader keeps it apart. */
function confiding(given: Record<string, number | object>): Map<string, Observation[]> {
  return new Map(
    Object.entries(given).map(([id, value]) => {
      const [spec] = enterprise(id, [{ ...shared, visibility: "aggregate", ...asObject(value) }]).observations;
      const origin = { file: `data/enterprises/${id}.json`, path: ["observations", 0] };
      return [id, [Object.assign({}, spec!, { id: `${id}/goods/2024`, enterprise: id, origin })]];
    }),
  );
}
const asObject = (value: number | object): object => (typeof value === "number" ? { value } : value);

function publicly(value: number): object[] {
  return [{ ...shared, value }];
}

function observatoryWith(enterprises: Enterprise[]): Observatory {
  return observatoryOf({ indicators: [weight], enterprises });
}

async function published(observatory: Observatory, given: Record<string, number | object>) {
  return publish({ observatory, confided: confiding(given), parameters: {} });
}

const ask = (observatory: Observatory, more: Partial<AggregateQuery> = {}) =>
  aggregate(observatory, { ...shared, ...more }, "en");
const factOf = (observatory: Observatory, more: Partial<AggregateQuery> = {}) => {
  const sum = ask(observatory, more);
  return "fact" in sum ? sum.fact : undefined;
};
const four = ["a", "b", "c", "d"].map((id) => enterprise(id, []));

describe("publish()", () => {
  it("shows the sum of enough confided figures, with what is published, and counts nobody who confides", async () => {
    const observatory = observatoryWith([...four, enterprise("e", publicly(100.5))]);
    const { observatory: safe, audit } = await published(observatory, { a: 40, b: 41, c: 42, d: 43 });
    expect(audit.safe).toBe(true);
    const fact = factOf(safe);
    expect(fact?.value).toBe(266.5);
    expect(fact?.from.map(({ id }) => id)).toEqual(["e/goods/2024"]);
    expect(fact?.receipt.find(({ term }) => term === "Coverage")?.text).toBe(
      "1 of 5 enterprises reports this; some confided theirs, for totals only",
    );
    expect(fact?.perimeter.text).toBe("organisations, each of them whole");
  });

  it("suppresses the sum of too few, with one reason for all and without a number anywhere", async () => {
    const { observatory: safe, audit } = await published(observatoryWith(four), { a: 8251.75, b: 3377.25 });
    expect(audit.safe).toBe(true);
    const sum = ask(safe);
    expect("fact" in sum && sum.fact).toMatchObject({ mark: "suppressed", value: null, shown: null, text: "masked" });
    expect("fact" in sum && sum.fact.reason?.text).toBe("To protect the organisations that confided their figures.");
    expect(JSON.stringify([sum, sum.coverage.text("en")])).not.toMatch(/8251|3377|11629|11\D629/);
  });

  it("subtracts what others publish before it counts: three of whom two are public is one", async () => {
    const observatory = observatoryWith([
      enterprise("a", publicly(40)),
      enterprise("b", publicly(50)),
      ...four.slice(2),
    ]);
    const { observatory: safe } = await published(observatory, { c: 45 });
    expect(factOf(safe)?.mark).toBe("suppressed");
  });

  it("counts enterprises of one legal group once", async () => {
    const grouped = ["a", "b", "c"].map((id) => enterprise(id, [], { legalGroup: "holding" }));
    const { observatory: safe } = await published(observatoryWith([...grouped, four[3]!]), {
      a: 40,
      b: 41,
      c: 42,
      d: 43,
    });
    expect(factOf(safe)?.mark).toBe("suppressed");
  });

  it("suppresses a second territory where a subtraction would give the first away", async () => {
    const places = ["hainaut", "hainaut", "hainaut", "hainaut", "namur", "nord", "nord", "nord", "nord"];
    const all = places.map((place, index) => enterprise(`e${index}`, [], { territories: [place] }));
    const given = Object.fromEntries(all.map(({ id }, index) => [id, 40 + index]));
    const made = observatoryWith(all);
    const settings = { ...made.settings, territories: ["hainaut", "namur", "wallonie", "nord"] };
    const { observatory: safe, audit } = await published({ ...made, settings }, given);
    expect(audit.safe).toBe(true);
    const marks = ["hainaut", "namur", "wallonie"].map((territory) => factOf(safe, { territory })?.mark);
    expect(marks[1]).toBe("suppressed");
    expect(marks.filter((mark) => mark === "suppressed").length).toBeGreaterThan(1);
    const shown = allSums(safe).filter(({ fact }) => fact.mark !== "suppressed");
    expect(shown.length).toBeGreaterThan(0);
  });

  it("makes no sum of confided figures for a selection that it does not guard", async () => {
    const { observatory: safe } = await published(observatoryWith(four), { a: 40, b: 41, c: 42, d: 43 });
    const sum = ask(safe, { sector: "reuse", group: "insertion" });
    expect("refused" in sum && sum.refused.reason).toBe("not-established");
  });

  it("takes what an enterprise publishes before what it confides of the same", async () => {
    const { tables } = tablesOf(
      observatoryWith([enterprise("a", publicly(10)), ...four.slice(1)]),
      confiding({ a: 99, b: 1 }),
    );
    expect(tables.cells[0]?.contributions).toEqual([
      { contributor: "a", value: 10, published: true, observation: "a/goods/2024" },
      { contributor: "b", value: 1, published: false, observation: "b/goods/2024" },
    ]);
  });

  it("leaves parts, absences and fictional examples out of real sums", async () => {
    const observatory = observatoryWith([...four, enterprise("z", [], { basis: "example" })]);
    const part = { value: 1, breakdown: { gender: "women" } };
    const absent = { status: "missing", reason: { en: "Not counted." } };
    const { tables } = tablesOf(observatory, confiding({ a: part, b: absent, c: 5, z: 7 }));
    const sums = tables.cells.filter(({ id }) => id.startsWith("sum/"));
    expect(sums.flatMap(({ contributions }) => contributions.map(({ contributor }) => contributor))).toEqual(
      sums.map(() => "c"),
    );
    expect(tables.cells.filter(({ id }) => id.startsWith("examples/")).map(({ id }) => id)).toEqual([
      "examples/goods/2024",
    ]);
  });

  it("fails closed: a cell that is shown against the proof is found by it", async () => {
    const observatory = observatoryWith(four);
    const confided = confiding({ a: 8251.75, b: 3377.25 });
    const opened = await publish({ observatory, confided, parameters: {} }, () => Promise.resolve(new Map()));
    expect(opened.audit.safe).toBe(false);
  });

  it("gives one code for a masked sum in CSV and JSON", async () => {
    const { observatory: safe } = await published(observatoryWith(four), { a: 8251.75, b: 3377.25 });
    const [head = "", row = ""] = aggregatesCsv(safe).split("\r\n");
    const cells = new Map(head.split(",").map((name, index) => [name, row.split(",")[index]]));
    expect([cells.get("value"), cells.get("status"), cells.get("qualifier")]).toEqual(["", "c", ""]);
    expect(aggregatesExport(safe).sums[0]).toMatchObject({ sum: "sum/goods/2024", value: null, status: "c" });
    expect(JSON.stringify(aggregatesExport(safe)) + aggregatesCsv(safe)).not.toMatch(/8251|3377|11629/);
  });
});
