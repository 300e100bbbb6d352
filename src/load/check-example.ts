import type { EnterpriseCheck } from "./enterprise-check.ts";

/** Says where a fictional example leans on something real, and where a page made from public sources cannot be followed to them. */
export function checkExample({ enterprise, file, list, sharedSources }: EnterpriseCheck): void {
  const { basis, website, sources = [], observations = [] } = enterprise;
  if (basis === "example") {
    if (website !== undefined)
      list.add("enterprise/example-website", file.file, file.at(["website"]), { actual: website });
    for (const [index, source] of sources.entries())
      if (source?.url !== undefined)
        list.add("enterprise/example-source", file.file, file.at(["sources", index, "url"]), { actual: source.url });
    const own = new Set(sources.map((source) => source?.id));
    for (const [index, spec] of observations.entries())
      for (const id of [spec?.source].flat())
        if (id !== undefined && sharedSources.has(id) && !own.has(id))
          list.add("enterprise/example-source", file.file, file.at(["observations", index, "source"]), { actual: id });
  }
  if (basis === "public-sources")
    for (const [index, source] of sources.entries())
      if (source !== undefined && source.url === undefined)
        list.add("observation/source-without-address", file.file, file.at(["sources", index]), {
          actual: source.id ?? "",
        });
}
