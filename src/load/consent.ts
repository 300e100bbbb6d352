import type { Enterprise } from "../model/enterprise.ts";
import type { JsonFile } from "./json-file.ts";
import type { Partly } from "./partly.ts";
import type { ProblemList } from "./problem-list.ts";
import { childOf } from "./schema-walk.ts";

/** Ids of what must appear nowhere, because a consent is lacking, has ended or does not cover the web. */
export interface Withdrawn {
  testimonies: ReadonlySet<string>;
  crossings: ReadonlySet<string>;
}

// Stands in for a consent that was not given, so that the rest of the file can be read. It is never kept.
const none = { date: "0001-01-01", scope: ["web"], expires: "0001-01-01" };

/** The raw enterprise with a stand-in where a testimony has no consent: that is a warning, and the words are left out. */
export function withConsents(raw: unknown): unknown {
  const testimonies = childOf(raw, "testimonies");
  if (!Array.isArray(testimonies) || !testimonies.some(lacksConsent)) return raw;
  const held = (item: unknown): unknown => (lacksConsent(item) ? Object.assign({}, item, { consent: none }) : item);
  return { ...(raw as object), testimonies: testimonies.map(held) };
}

function lacksConsent(item: unknown): boolean {
  return typeof item === "object" && item !== null && (childOf(item, "consent") ?? null) === null;
}

/** Warns of every testimony whose words may not be shown, and says which ids to leave out. */
export function checkConsents(
  { testimonies = [], evaluation }: Partly<Enterprise>,
  file: JsonFile,
  asOf: string | undefined,
  list: ProblemList,
): Withdrawn {
  const withdrawn = new Set<string>();
  for (const [index, testimony] of testimonies.entries()) {
    if (testimony?.id === undefined) continue;
    const { id, consent } = testimony;
    const path = ["testimonies", index];
    const { date, expires, scope } = consent ?? {};
    if (date === none.date) list.add("testimony/no-consent", file.file, file.at([...path, "id"]), { actual: id });
    else if (expires !== undefined && asOf !== undefined && expires < asOf)
      list.add("testimony/consent-expired", file.file, file.at([...path, "consent", "expires"]), {
        actual: id,
        other: expires,
      });
    else if (scope !== undefined && !scope.includes("web"))
      list.add("testimony/not-for-web", file.file, file.at([...path, "consent", "scope"]), { actual: id });
    else {
      if (expires !== undefined && date !== undefined && expires < date)
        list.add("period/reversed", file.file, file.at([...path, "consent", "expires"]), {
          field: "expires",
          actual: `${date}/${expires}`,
        });
      continue;
    }
    withdrawn.add(id);
  }
  const crossings = (evaluation?.crossings ?? []).flatMap((crossing) =>
    crossing?.id !== undefined && withdrawn.has(crossing.voice ?? "") ? [crossing.id] : [],
  );
  return { testimonies: withdrawn, crossings: new Set(crossings) };
}

/** The enterprise without the words that may not be shown, and without what was read from them. */
export function withoutWithdrawn(enterprise: Enterprise, { testimonies, crossings }: Withdrawn): Enterprise {
  if (testimonies.size === 0) return enterprise;
  const { evaluation, ...rest } = enterprise;
  const kept = { ...rest, testimonies: enterprise.testimonies.filter(({ id }) => !testimonies.has(id)) };
  if (evaluation === undefined) return kept;
  const theory = evaluation.theory?.map((step) => ({
    ...step,
    voices: step.voices.filter((id) => !testimonies.has(id)),
  }));
  return {
    ...kept,
    evaluation: {
      ...evaluation,
      crossings: evaluation.crossings.filter(({ id }) => !crossings.has(id)),
      ...(theory === undefined ? {} : { theory }),
    },
  };
}

/** Says, as a friend would, that an evaluation has numbers but no voice, or voices but no number. */
export function checkWeave(
  { evaluation, observations = [], testimonies = [] }: Partly<Enterprise>,
  { testimonies: withdrawn }: Withdrawn,
  file: JsonFile,
  list: ProblemList,
): void {
  if (evaluation === undefined) return;
  const numbers = observations.filter((spec) => spec?.visibility === undefined || spec.visibility === "public").length;
  const voices = testimonies.filter((testimony) => !withdrawn.has(testimony?.id ?? "")).length;
  const place = file.at(["evaluation"], "key");
  if (numbers > 0 && voices === 0) list.add("evaluation/no-voice", file.file, place, { actual: `${numbers}` });
  if (voices > 0 && numbers === 0) list.add("evaluation/no-number", file.file, place, { actual: `${voices}` });
}
