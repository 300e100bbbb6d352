import { expect, it } from "vitest";
import { remarkMarkup } from "../../../src/components/fact/series-table.ts";
import { valueRows } from "../../../src/components/observatory/value-rows.ts";
import { statisticSeriesOf } from "../../../src/compute/statistic.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";

const { observatory } = await loadObservatory(".");
const head = {
  subject: "Territory",
  detail: "Edition",
  period: "Period",
  value: "Value",
  note: "Good to know",
  source: "Source",
};
const facts = statisticSeriesOf(observatory, {}, "en").flatMap((series) => series.facts);
const remark = (index: number) => remarkMarkup(facts[index]!, "en").html;
const tableOf = (kept: readonly (typeof facts)[number][]) =>
  valueRows(
    kept.map((fact) => ({ subject: "somewhere", detail: "", fact })),
    head,
    "All values",
    "en",
  ).html;
const first = facts.findIndex((_, index) => remark(index) !== "");
const same = facts.filter((_, index) => remark(index) === remark(first));
const unlike = facts.find((_, index) => remark(index) !== remark(first))!;
const plain = facts.filter((_, index) => remark(index) === "");

it("a remark of every row is told once, in the caption, without a column", () => {
  expect(same.length).toBeGreaterThan(1);
  const html = tableOf(same);
  expect(html.split(remark(first)).length).toBe(2);
  expect(html).toMatch(/<caption>.*Good to know: .*<\/caption>/);
  expect(html).not.toContain('<th scope="col">Good to know</th>');
  for (const row of html.split("<tr>").slice(2)) expect(row.match(/<t[hd]/g)?.length).toBe(4);
});

it("remarks that differ keep their column, and one row keeps its own", () => {
  for (const kept of [[...same, unlike], same.slice(0, 1)]) {
    const html = tableOf(kept);
    expect(html).toContain('<th scope="col">Good to know</th>');
    expect(html).toContain('<caption class="visually-hidden">All values</caption>');
    expect(html.split(`<td>${remark(first)}</td>`).length).toBe(kept.filter((fact) => fact !== unlike).length + 1);
  }
});

it("a column in which nothing is to know of anyone is left out", () => {
  expect(plain.length).toBeGreaterThan(1);
  expect(tableOf(plain)).not.toContain("Good to know");
});
