import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Observation {
  indicator: string;
  period: string;
  value?: number;
  numerator?: number;
  denominator?: number;
}

interface Enterprise {
  name: string;
  activity: { fr: string };
  legalFormName: string;
  since: number;
  territories: string[];
  group: string;
  sector: string;
  sources: object[];
  observations: Observation[];
}

interface Indicator {
  id: string;
  kind: string;
  unit: string;
  name: { fr: string };
  counts: { fr: string };
}

const after: Record<string, string> = { eur: "€", percent: "%" };
const digits: Record<string, number> = { amount: 2, share: 1, rating: 1 };

/** Writes a Hugo site whose pages hold the same words, values and charts as the reports of a generated observatory. */
export function writeHugo(root: string, site: string): void {
  cpSync(fileURLToPath(new URL("hugo", import.meta.url)), site, { recursive: true });
  const read = <File>(path: string): File => JSON.parse(readFileSync(join(root, path), "utf8")) as File;
  const enterprises = readdirSync(join(root, "data", "enterprises")).map((file) => file.replace(/\.json$/, ""));
  const own = enterprises.map((id) => ({ id, ...read<Enterprise>(`data/enterprises/${id}.json`) }));
  // In the order the enterprises report them.
  const ids = [...new Set(own.flatMap(({ observations }) => observations.map(({ indicator }) => indicator)))];
  mkdirSync(join(site, "data"));
  mkdirSync(join(site, "content", "enterprises"), { recursive: true });
  const indicators = ids.map((id) => [id, indicatorOf(read<Indicator>(`data/indicators/${id}.json`))]);
  writeFileSync(join(site, "data", "order.json"), JSON.stringify(ids));
  writeFileSync(join(site, "data", "indicators.json"), JSON.stringify(Object.fromEntries(indicators)));
  for (const enterprise of own) {
    const [story = ""] = readdirSync(join(root, "content", "stories", enterprise.id));
    const text = readFileSync(join(root, "content", "stories", enterprise.id, story), "utf8");
    writeFileSync(join(site, "content", "enterprises", `${enterprise.id}.md`), pageOf(enterprise, text));
  }
}

function indicatorOf({ id, kind, unit, name, counts }: Indicator): object {
  return { id, name: name.fr, counts: counts.fr, after: after[unit] ?? unit, digits: digits[kind] ?? 0 };
}

function pageOf(enterprise: Enterprise, story: string): string {
  const { name, activity, legalFormName, since, territories, group, sector, sources, observations } = enterprise;
  const values: Record<string, Record<string, number>> = {};
  for (const one of observations) (values[one.indicator] ??= {})[one.period] = valueOf(one);
  const [, head = "", body = ""] = story.split(/^---$/m);
  const meta = {
    title: name,
    activity: activity.fr,
    form: legalFormName,
    since,
    territory: territories[0],
    group,
    sector,
    source: sources[0],
    story: /^title: (.*)$/m.exec(head)?.[1],
    values,
  };
  // Under the report's own headings, as ours are.
  const text = body
    .replaceAll(/^## /gm, "### ")
    .replaceAll(/<Fact indicator="([^"]+)" period="([^"]+)" \/>/g, '{{< fact "$1" "$2" >}}');
  return `${JSON.stringify(meta)}\n${text}`;
}

function valueOf({ value, numerator = 0, denominator = 1 }: Observation): number {
  return value ?? (100 * numerator) / denominator;
}
