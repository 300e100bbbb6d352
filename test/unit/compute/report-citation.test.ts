import { expect, test } from "vitest";
import { reportCitation } from "../../../src/compute/report-citation.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { Language } from "../../../src/model/text.ts";
import { pdfFor } from "../../../src/outputs/pdf/pdfs.ts";

const loaded = (await loadObservatory(process.cwd())).observatory;
// A release that holds the figures of today, whatever day the test runs on.
const release = { id: "2031-01", asOf: "2031-01-31", files: [], totals: [], observatory: loaded };
const observatory = {
  ...loaded,
  releases: [{ ...release, sums: { published: [], suppressed: [], relations: [] } }],
};
const enterprise = (id: string) => observatory.enterprises.get(id)!;

test("a citation names the release that holds the report's figures, and none that does not", () => {
  const petits = enterprise("les-petits-riens");
  expect(reportCitation(observatory, petits, "en").cited).toMatch(
    /^VISES, “Les Petits Riens.* Data: release 2031-01\.$/,
  );
  expect(reportCitation({ ...loaded, releases: [] }, petits, "en").cited).not.toContain("release");
});

test("a sample's report is cited by its version, and says that it is one and that voices are not free to reuse", () => {
  const { cited, cautions } = reportCitation(observatory, enterprise("la-navette"), "nl");
  expect(cited).toContain("Gegevens: versie 2031-01.");
  expect(cautions.split(". ")).toHaveLength(2);
});

test.each(Language.options)("the PDF is cited in the same words as the page, release and all, in %s", (lang) => {
  for (const id of ["la-navette", "les-petits-riens"]) {
    const { cited, cautions } = reportCitation(observatory, enterprise(id), lang);
    expect(cited).toContain("2031-01");
    const printed = JSON.stringify(pdfFor(observatory, id, "full", lang).data);
    expect(printed).toContain(JSON.stringify([cited, cautions].filter(Boolean).join(" ")));
  }
});
