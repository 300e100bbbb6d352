import { neighboursOf } from "../../compute/neighbours.ts";
import { storiesOfEnterprise } from "../../compute/stories.ts";
import { observatory } from "../../observatory.ts";
import type { ReportNumbers } from "../../compute/report-numbers.ts";
import type { ReportContext } from "./report.ts";

/** The sections a report has, in order, with the fragment of each. */
export function contentsOf(context: ReportContext, numbers: ReportNumbers): { id: string; text: string }[] {
  const { enterprise, lang, own, words } = context;
  const { report } = words;
  const { evaluation, id } = enterprise;
  const told = storiesOfEnterprise(observatory, id, lang).length > 0;
  const entries: [boolean, string, string][] = [
    [true, "portrait", report.portrait],
    [evaluation !== undefined, "question", report.question],
    [evaluation !== undefined, "collection", report.collection],
    [evaluation !== undefined, "analysis", report.analysis],
    [numbers.all.length > 0, "numbers", report.allNumbers],
    [told, "story", report.story],
    [evaluation?.theory !== undefined, "theory", report.theory],
    [true, "territory", own ? report.around : report.aroundCompiled],
    [true, "unknown", own ? report.unknown : report.unknownCompiled],
    [neighboursOf(observatory, id).length > 0, "neighbours", report.neighbours],
    [true, "sources", report.sources],
    [true, "share", report.share],
  ];
  return entries.flatMap(([there, anchor, text]) => (there ? [{ id: anchor, text }] : []));
}
