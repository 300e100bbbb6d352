import { messagesFor } from "../messages/messages.ts";
import { releaseWords } from "../messages/releases.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { releaseToCite } from "./changes.ts";
import { formatDay } from "./format.ts";
import { localeOf } from "./locale.ts";

/** How a report is cited, the same on its page and in its PDFs: an address or a licence may stand between the two. */
export interface ReportCitation {
  /** Title, site, day and, where its figures are those of the newest release, that release. */
  cited: string;
  /** What whoever quotes must know: voices are not free to reuse, a sample is fictional. */
  cautions: string;
}

/** The citation of an enterprise's report. */
export function reportCitation(observatory: Observatory, enterprise: Enterprise, lang: Language): ReportCitation {
  const { settings } = observatory;
  const { citation } = messagesFor(lang).report;
  const { id, name, evaluation, basis, testimonies } = enterprise;
  const day = (date: string): string => formatDay(date, localeOf(observatory, lang));
  const own = basis !== "public-sources" ? evaluation : undefined;
  const release = releaseToCite(observatory, observatory.observations.get(id) ?? []);
  return {
    cited: joined([
      own === undefined
        ? citation.compiled(name, settings.name, day(settings.asOf))
        : citation.own(name, own.published.slice(0, 4), settings.name, own.version, day(own.published)),
      release && releaseWords[lang].cited(release.id),
    ]),
    cautions: joined([testimonies.length > 0 && citation.voices, basis === "example" && citation.sample]),
  };
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
