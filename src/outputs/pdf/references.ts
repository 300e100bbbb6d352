import type { Reference, ReferenceName } from "../../model/reference.ts";
import type { Block } from "./blocks.ts";
import { told, type PdfContext } from "./context.ts";

/** "[2]": the place of a publication among those the enterprise cites; nothing for one that it does not. */
export function citationMark(id: string | undefined, { enterprise }: PdfContext): string | undefined {
  const index = enterprise.references.findIndex((one) => one.id === id);
  return index < 0 ? undefined : `[${index + 1}]`;
}

function nameOf(name: ReferenceName): string {
  if ("literal" in name) return name.literal;
  return [name.given, name["non-dropping-particle"], name.family, name.suffix].filter(Boolean).join(" ");
}

function addressOf({ URL, DOI }: Reference): string | undefined {
  return DOI === undefined ? URL : `https://doi.org/${DOI}`;
}

/** The publications that the report's stories cite, in the order of their numbers. */
export function referencesBlock(context: PdfContext): Block[] {
  const { references } = context.enterprise;
  if (references.length === 0) return [];
  return [
    {
      kind: "sources",
      sources: references.map((one, index) => {
        const people = (one.author ?? one.editor ?? []).map(nameOf).join(", ");
        const year = one.issued?.["date-parts"][0]?.[0];
        const link = addressOf(one);
        const inside = [one["container-title"], one.volume, one.publisher].filter(Boolean).join(", ");
        return {
          publisher: `[${index + 1}] ${people}${year === undefined ? "" : ` (${year})`}`,
          title: told({ text: one.title, lang: one.language ?? context.lang }, context),
          ...(link === undefined ? {} : { link, address: link }),
          facts: inside,
        };
      }),
    },
  ];
}
