import { describe, expect, it } from "vitest";
import { audit } from "../../../src/disclosure/audit.ts";
import { earlierReleases } from "../../../src/disclosure/released.ts";
import { suppress } from "../../../src/disclosure/secondary.ts";
import { tablesOf } from "../../../src/disclosure/tables-of.ts";
import type { Enterprise } from "../../../src/model/enterprise.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { Observatory } from "../../../src/model/observatory.ts";
import { enterprise, indicator, observatoryOf } from "../compute/fixture.ts";
import { rules } from "./tables.ts";

type Figures = Record<string, number>;
const period = "2024";

/** Enterprises that show some figures and confide others, as the loader hands them over. */
function made(
  given: Record<string, { shown?: object[]; confided: Figures; territory?: string }>,
  indicators: Indicator[],
): { observatory: Observatory; confided: Map<string, Observation[]> } {
  const confided = new Map<string, Observation[]>();
  const enterprises = Object.entries(given).map(
    ([id, { shown = [], confided: hidden, territory = "hainaut" }]): Enterprise => {
      const specs = Object.entries(hidden).map(([name, value]) => ({
        indicator: name,
        period,
        value,
        visibility: "aggregate",
      }));
      confided.set(
        id,
        enterprise(id, specs).observations.map((spec, index) =>
          Object.assign({}, spec, {
            id: `${id}/${spec.indicator}/${period}`,
            enterprise: id,
            origin: { file: `data/enterprises/${id}.json`, path: ["observations", index] },
          }),
        ),
      );
      return enterprise(id, shown, { territories: [territory] });
    },
  );
  const observatory = observatoryOf({ indicators, enterprises });
  const settings = { ...observatory.settings, territories: ["hainaut", "nord"] };
  return { observatory: { ...observatory, settings }, confided };
}

const staff = indicator("staff");
const women = (value: number): object => ({ indicator: "staff", period, value, breakdown: { gender: "women" } });
const plainly = (name: string, value: number): object => ({ indicator: name, period, value });

async function masked({ observatory, confided }: ReturnType<typeof made>): Promise<string[]> {
  const { tables } = tablesOf(observatory, confided, earlierReleases(observatory));
  const suppression = await suppress(tables, rules);
  expect((await audit(tables, suppression, rules)).findings).toEqual([]);
  return [...suppression.keys()];
}

describe("what an enterprise shows of the figures that it confides", () => {
  it("parts: a total is masked where, less all that is shown of parts, it is one enterprise’s", async () => {
    const given = { a: { confided: { staff: 50 } }, b: { confided: { staff: 40 } }, c: { confided: { staff: 30 } } };
    expect(await masked(made(given, [staff]))).toEqual([]);
    const shown = { ...given, a: { ...given.a, shown: [women(49)] }, b: { ...given.b, shown: [women(39)] } };
    expect(await masked(made(shown, [staff]))).toContain("sum/staff/2024");
  });

  it("a whole: a total of parts that lacks little of the wholes shown is masked", async () => {
    const given = {
      a: { shown: [plainly("staff", 45)], confided: { insertion: 44 } },
      b: { shown: [plainly("staff", 30)], confided: { insertion: 30 } },
      c: { shown: [plainly("staff", 20)], confided: { insertion: 20 } },
    };
    expect(await masked(made(given, [staff, indicator("insertion")]))).toEqual([]);
    const part = indicator("insertion", { atMost: ["staff"] });
    expect(await masked(made(given, [staff, part]))).toContain("sum/insertion/2024");
  });

  it("a share and its other number: what they give away is no secret that hides another", async () => {
    const share = (more: object): Indicator =>
      indicator("share-insertion", {
        kind: "share",
        unit: "percent",
        adds: { enterprises: false, years: "no" },
        ...more,
      });
    const showing = (value: number, of: number): object[] => [
      plainly("staff", of),
      { indicator: "share-insertion", period, value },
    ];
    const given = {
      a: { confided: { insertion: 40 } },
      b: { shown: showing(0.5, 80), confided: { insertion: 40 } },
      c: { shown: showing(0.6, 50), confided: { insertion: 30 } },
    };
    const plain = [staff, indicator("insertion")];
    expect(await masked(made(given, [...plain, share({})]))).toEqual([]);
    const ratioOf = { numerator: "insertion", denominator: "staff" };
    expect(await masked(made(given, [...plain, share({ ratioOf })]))).toContain("sum/insertion/2024");
  });

  it("an older release: what was public once is not hidden again by confiding it", async () => {
    const now = made(
      { a: { confided: { staff: 50 } }, b: { confided: { staff: 40 } }, c: { confided: { staff: 30 } } },
      [staff],
    );
    const then = made(
      { b: { shown: [plainly("staff", 40)], confided: {} }, c: { shown: [plainly("staff", 30)], confided: {} } },
      [staff],
    );
    const release = {
      id: "2026-05",
      asOf: "2026-05-01",
      files: [],
      totals: [],
      observatory: then.observatory,
      sums: { published: [], suppressed: [], relations: [] },
    };
    const observatory = { ...now.observatory, releases: [release] };
    expect(await masked({ ...now, observatory })).toContain("sum/staff/2024");
  });

  it("an older release: whoever left the observatory since is not the difference of two totals", async () => {
    const four = { a: 50, b: 40, c: 30, d: 35 };
    const confiding = (all: Figures) =>
      Object.fromEntries(Object.entries(all).map(([id, value]) => [id, { confided: { staff: value } }]));
    const then = made(confiding({ ...four, e: 27 }), [staff]);
    const now = made(confiding(four), [staff]);
    expect(await masked(now)).toEqual([]);
    const sums = { published: [{ cell: "sum/staff/2024", value: 182 }], suppressed: [], relations: [] };
    const release = { id: "2026-05", asOf: "2026-05-01", files: [], totals: [], observatory: then.observatory, sums };
    const after = { ...now, observatory: { ...now.observatory, releases: [release] } };
    expect(await masked(after)).toContain("sum/staff/2024");
    // Who stayed alone knew the sum of the others when it was shown: no new release tells them more.
    const alone = made(confiding({ a: 50 }), [staff]);
    expect(await masked({ ...alone, observatory: { ...alone.observatory, releases: [release] } })).toContain(
      "sum/staff/2024",
    );
    // One who published a value took nothing along that anybody did not know.
    const shown = made({ ...confiding(four), e: { shown: [plainly("staff", 27)], confided: {} } }, [staff]);
    const open = { ...release, observatory: shown.observatory };
    expect(await masked({ ...now, observatory: { ...now.observatory, releases: [open] } })).toEqual([]);
  });

  it("a total that is shown no less is found by the audit, and one that everybody can make is no fault of ours", async () => {
    const given = {
      a: { shown: [women(50)], confided: { staff: 50 } },
      b: { shown: [women(40)], confided: { staff: 40 } },
      c: { confided: { staff: 30 } },
    };
    const { observatory, confided } = made(given, [staff]);
    const { tables } = tablesOf(observatory, confided);
    expect((await audit(tables, new Map(), rules)).findings).toContainEqual(
      expect.objectContaining({ kind: "shown", cell: "sum/staff/2024" }),
    );
  });
});

describe("indicators that bind each other", () => {
  const names = ["h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9", "h10"];
  const many = Object.fromEntries(names.map((id) => [id, { confided: { staff: 20, insertion: 19 } }]));
  const given = { ...many, n: { territory: "nord", confided: { staff: 100 } } };
  const hide = ({ observatory, confided }: ReturnType<typeof made>) => {
    const { tables } = tablesOf(observatory, confided);
    const places = tables.cells.map(({ id }) => id).filter((id) => /^sum\/staff\/2024\/(nord|hainaut)/.test(id));
    return { tables, hidden: new Map(places.map((id) => [id, "primary" as const])) };
  };

  it("a total of parts bounds the total of wholes from below, and so what is beside it from above", async () => {
    const apart = hide(made(given, [staff, indicator("insertion")]));
    expect((await audit(apart.tables, apart.hidden, rules)).findings).toEqual([]);
    const bound = made(given, [staff, indicator("insertion", { atMost: ["staff"] })]);
    const joined = hide(bound);
    const { findings } = await audit(joined.tables, joined.hidden, rules);
    expect(findings).toContainEqual(expect.objectContaining({ kind: "narrow", cell: "sum/staff/2024/nord" }));
    expect(await masked(bound)).toContain("sum/staff/2024/nord");
  });

  it("shares of one denominator that three enterprises show are as many equations", async () => {
    const share = (of: string): Indicator =>
      indicator(`share-${of}`, {
        kind: "share",
        unit: "percent",
        adds: { enterprises: false, years: "no" },
        ratioOf: { numerator: of, denominator: "staff" },
      });
    const shares = (one: number, other: number): object[] => [
      { indicator: "share-women", period, value: one },
      { indicator: "share-disabled", period, value: other },
    ];
    const three = {
      a: { shown: shares(0.5, 0.1), confided: { staff: 100, women: 50, disabled: 10 } },
      b: { shown: shares(0.3, 0.4), confided: { staff: 90, women: 27, disabled: 36 } },
      c: { shown: shares(0.1, 0.2), confided: { staff: 80, women: 8, disabled: 16 } },
    };
    const counts = [staff, indicator("women"), indicator("disabled")];
    const { observatory, confided } = made(three, counts);
    expect((await audit(tablesOf(observatory, confided).tables, new Map(), rules)).findings).toEqual([]);
    const bound = made(three, [...counts, share("women"), share("disabled")]);
    const { tables } = tablesOf(bound.observatory, bound.confided);
    const { findings } = await audit(tables, new Map(), rules);
    expect(findings.map(({ kind }) => kind)).toContain("narrow");
    expect((await masked(bound)).length).toBeGreaterThan(0);
  });

  it("what is false is no bound: a part above its whole is passed over", async () => {
    const odd = made({ a: { confided: { staff: 10, insertion: 12 } } }, [
      staff,
      indicator("insertion", { atMost: ["staff"] }),
    ]);
    expect(tablesOf(odd.observatory, odd.confided).tables.ties).toEqual([]);
  });
});
