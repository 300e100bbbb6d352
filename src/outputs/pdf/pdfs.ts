import { createHash } from "node:crypto";
import path from "node:path";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { briefOf } from "./brief.ts";
import type { PdfData } from "./blocks.ts";
import { pdfContext } from "./context.ts";
import { engine, templateText } from "./engine.ts";
import { coverOf, reportName } from "./front.ts";
import { fullBlocks } from "./full.ts";
import { printableData } from "./printable.ts";
import { sheetOf } from "./sheet.ts";

/** The three editions: the whole report, two pages for funders, one page for everyone. */
export const editions = ["full", "brief", "sheet"] as const;
export type Edition = (typeof editions)[number];

/** A document ready to render: its stable address from the site's root, and the hash of all that it is made from. */
export interface PdfFile {
  path: string;
  hash: string;
  title: string;
  data: PdfData;
  edition: Edition;
  lang: Language;
  enterprise: string;
  /** Characters that no typeface has, printed as "[?]". */
  missing: readonly string[];
}

/** Address of an edition from the site's root: it holds no hash, so it can be printed, cited and linked. */
export function pdfPath(enterprise: string, edition: Edition, lang: Language): string {
  return `reports/${lang}-${enterprise}-${edition}.pdf`;
}

/** One edition of one enterprise in one language. */
export function pdfFor(observatory: Observatory, enterpriseId: string, edition: Edition, lang: Language): PdfFile {
  const context = pdfContext(observatory, enterpriseId, lang);
  const { enterprise, pdf, own, facts } = context;
  const report = reportName(context);
  const kind = edition === "full" ? report : pdf.editions[edition];
  const title = edition === "full" ? `${enterprise.name}, ${report}` : `${enterprise.name}, ${report}. ${kind}`;
  const [, region] = context.locale.split("-");
  const raw: PdfData = {
    edition,
    lang,
    ...(region === undefined ? {} : { region }),
    title,
    author: own ? enterprise.name : observatory.settings.name,
    subject: pdf.subject(enterprise.name, kind),
    ground: own ? enterprise.ground : "linen",
    footer: {
      report: pdf.footer(enterprise.name, report),
      ...(enterprise.basis === "example" ? { sample: facts.status.example } : {}),
    },
    ...(edition === "full" ? { cover: coverOf(context), blocks: fullBlocks(context) } : {}),
    ...(edition === "brief" ? { brief: briefOf(context), pages: 2 } : {}),
    ...(edition === "sheet" ? { sheet: sheetOf(context), pages: 1 } : {}),
  };
  const missing = new Set<string>();
  const data = printableData(raw, missing);
  const created = observatory.settings.asOf;
  const hash = createHash("sha256")
    .update(JSON.stringify([engine, created, templateText(), data]))
    .digest("hex")
    .slice(0, 16);
  return {
    path: pdfPath(enterpriseId, edition, lang),
    hash,
    title,
    data,
    edition,
    lang,
    enterprise: enterpriseId,
    missing: [...missing],
  };
}

/**
 * Every edition of every enterprise in every language of the observatory, one after another:
 * a thousand enterprises make nine thousand documents, which are never all in memory.
 */
export function* pdfsOf(observatory: Observatory): Generator<PdfFile, void, undefined> {
  for (const id of observatory.enterprises.keys())
    for (const { code } of observatory.settings.languages)
      for (const edition of editions) yield pdfFor(observatory, id, edition, code);
}

/** The address and name of every edition, without what is in it. */
export function pdfNames({
  enterprises,
  settings,
}: Observatory): { enterprise: string; edition: Edition; lang: Language; path: string }[] {
  return [...enterprises.keys()].flatMap((enterprise) =>
    settings.languages.flatMap(({ code: lang }) =>
      editions.map((edition) => ({ enterprise, edition, lang, path: pdfPath(enterprise, edition, lang) })),
    ),
  );
}

const hashes = new WeakMap<Observatory, Map<string, string>>();

/** Hash of an edition, reckoned once for each observatory: its place in the cache. */
export function pdfHash(observatory: Observatory, enterprise: string, edition: Edition, lang: Language): string {
  const known = hashes.get(observatory) ?? new Map<string, string>();
  hashes.set(observatory, known);
  const key = pdfPath(enterprise, edition, lang);
  const hash = known.get(key) ?? pdfFor(observatory, enterprise, edition, lang).hash;
  known.set(key, hash);
  return hash;
}

/** Folder of the documents rendered already. */
export function pdfCache(root: string): string {
  return path.join(root, ".cache", "pdf");
}
