import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storiesOf } from "../../../src/compute/stories.ts";
import { loadObservatory, type Loaded } from "../../../src/load/load-observatory.ts";
import { printProblems } from "../../../src/messages/print-problems.ts";
import { Enterprise } from "../../../src/model/enterprise.ts";
import type { Observatory } from "../../../src/model/observatory.ts";
import { Settings } from "../../../src/model/settings.ts";
import { Language } from "../../../src/model/text.ts";
import { cardsOf } from "../../../src/outputs/card/cards.ts";
import { observationsCsv } from "../../../src/outputs/export/observations-csv.ts";
import { enterpriseExport, indicatorExport, observatoryExport } from "../../../src/outputs/export/observatory-json.ts";
import { editions, pdfFor } from "../../../src/outputs/pdf/pdfs.ts";
import { rss } from "../../../src/outputs/rss.ts";

const home = path.join(import.meta.dirname, "..", "..", "..");
const file = "data/enterprises/la-navette.json";
const voice = "odile";
/** Stands in the words of one voice, and in everything that was read from them. */
const canary = "Roodborst zeventien";

let root = "";
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "vises-consent-"));
  for (const folder of ["data", "content"])
    cpSync(path.join(home, folder), path.join(root, folder), { recursive: true });
  const raw: unknown = JSON.parse(readFileSync(path.join(root, file), "utf8"));
  const enterprise = Enterprise.parse(raw);
  const sung = { fr: canary, nl: canary, en: canary };
  for (const testimony of enterprise.testimonies) if (testimony.id === voice) testimony.words = sung;
  for (const crossing of enterprise.evaluation?.crossings ?? [])
    if (crossing.voice === voice) Object.assign(crossing, { title: sung, reading: sung, readBy: sung });
  writeFileSync(path.join(root, file), JSON.stringify(enterprise));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The day the data stand for. */
function asOf(): string {
  return Settings.parse(JSON.parse(readFileSync(path.join(root, "data/observatory.json"), "utf8"))).asOf;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Loads with the consent of one voice ending on a day. */
function loadUntil(expires: string): Promise<Loaded> {
  const enterprise = Enterprise.parse(JSON.parse(readFileSync(path.join(root, file), "utf8")));
  for (const { id, consent } of enterprise.testimonies) if (id === voice) consent.expires = expires;
  writeFileSync(path.join(root, file), JSON.stringify(enterprise));
  return loadObservatory(root);
}

/** Everything that is printed or published of La Navette, by name. */
function surfaces(observatory: Observatory): Record<string, string> {
  const enterprise = observatory.enterprises.get("la-navette");
  if (enterprise === undefined) throw new Error("La Navette is gone.");
  const own = observatory.stories.filter((story) => story.enterprise === enterprise.id);
  const lists = [...observatory.observations.values()].flat();
  const all: Record<string, unknown> = {
    enterprise,
    stories: own,
    cards: cardsOf(observatory).map(({ alt, drawing }) => [alt, drawing]),
    "enterprise export": enterpriseExport(observatory, enterprise),
    "observatory export": observatoryExport(observatory),
    "indicator exports": [...observatory.indicators.values()].map((one) => indicatorExport(observatory, one)),
    csv: observationsCsv(observatory, lists),
  };
  for (const lang of Language.options) {
    all[`feed ${lang}`] = rss(observatory, storiesOf(observatory, lang), { title: "", lede: "" }, lang);
    for (const edition of editions)
      all[`pdf ${edition} ${lang}`] = pdfFor(observatory, enterprise.id, edition, lang).data;
  }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, JSON.stringify(value)]));
}

const singing = (all: Record<string, string>): string[] =>
  Object.entries(all).flatMap(([name, text]) => (text.includes(canary) ? [name] : []));

// Every card and document of an enterprise is made twice.
describe("a voice whose consent", { timeout: 60_000 }, () => {
  test("still holds is heard", async () => {
    const { observatory, problems } = await loadUntil(asOf());
    expect(problems.filter(({ file: at }) => at === file)).toEqual([]);
    expect(singing(surfaces(observatory))).toEqual(
      expect.arrayContaining(["enterprise", "pdf full fr", "pdf full nl", "pdf full en"]),
    );
  });

  test("ended the day before is in no tree, crossing, card, export, feed or document", async () => {
    const { observatory, problems } = await loadUntil(dayBefore(asOf()));
    expect(singing(surfaces(observatory))).toEqual([]);
    const said = problems.filter(({ rule }) => rule === "testimony/consent-expired" || rule === "story/withdrawn");
    expect(said.map(({ severity }) => severity)).toEqual(said.map(() => "warning"));
    expect(said.map(({ rule, actual }) => `${rule} ${actual}`)).toContain("testimony/consent-expired odile");
    // Not in what the check prints of them, either.
    for (const lang of Language.options) expect(printProblems(said, { lang })).not.toContain(canary);
  });
});
