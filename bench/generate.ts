import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { randomOf } from "./random.ts";
import { indicators, sectors, territories, vocabularyFiles } from "./vocabulary.ts";

/** What to generate. */
export interface Generated {
  enterprises: number;
  seed?: number;
  /** A story of about 600 words for each enterprise. */
  stories?: boolean;
}

const firstYear = 2015;
const years = Array.from({ length: 10 }, (_, index) => String(firstYear + index));

/** Writes a valid observatory into a folder: enterprises × 6 indicators × 10 years, the same for the same seed. */
export function generate(folder: string, { enterprises, seed = 1, stories = true }: Generated): void {
  const random = randomOf(seed);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, value] of Object.entries(vocabularyFiles())) write(path, `${JSON.stringify(value, null, 2)}\n`);
  for (let index = 0; index < enterprises; index++) {
    const id = `enterprise-${String(index + 1).padStart(4, "0")}`;
    write(`data/enterprises/${id}.json`, `${JSON.stringify(enterpriseOf(id, index, random), null, 2)}\n`);
    if (stories) write(`content/stories/${id}/ten-years.fr.mdx`, storyOf(index, random));
  }
}

function enterpriseOf(id: string, index: number, random: () => number): object {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  return {
    $schema: "/schemas/enterprise.json",
    id,
    name: `Atelier ${index + 1}`,
    basis: "own-report",
    group: pick(["insertion", "collective-service", "sse-values"]),
    groupBy: "enterprise",
    sector: pick(sectors),
    territories: [pick(territories)],
    legalForm: "association",
    legalFormName: "ASBL",
    activity: { fr: "Collecte et vente", nl: "Inzameling en verkoop", en: "Collection and sale" },
    since: firstYear - 1 - Math.floor(random() * 40),
    sources: [{ id: "register", publisher: `Atelier ${index + 1}`, title: "Registre", published: "2025" }],
    observations: indicators.flatMap(({ id: indicator, kind, unit }) =>
      years.map((period) => ({ indicator, period, ...valueOf(kind, random), unit, source: "register" })),
    ),
  };
}

function valueOf(kind: string, random: () => number): object {
  const whole = (most: number): number => Math.floor(random() * most);
  if (kind === "share") {
    const denominator = 10 + whole(200);
    return { numerator: whole(denominator + 1), denominator };
  }
  if (kind === "rating") return { value: whole(100) / 10, respondents: 10 + whole(90) };
  return { value: kind === "amount" ? whole(1_000_000) / 100 : whole(300) };
}

const openings = [
  "Chaque matin",
  "Depuis dix ans",
  "Dans l'atelier",
  "Au bord du canal",
  "Pendant l'hiver",
  "Avec les habitants",
];
const subjects = ["l'équipe", "une voisine", "le conseil", "un salarié", "la coopérative", "un groupe de bénévoles"];
const verbs = [
  "trie ce que la ville ne garde pas",
  "répare des meubles de bois",
  "apprend un métier",
  "compte et recompte",
  "ouvre la porte",
  "écoute avant de décider",
];
const endings = [
  "sans se presser.",
  "et note tout dans le registre.",
  "puis en parle à table.",
  "comme l'an dernier.",
  "avec *beaucoup* de soin.",
  "et **recommence** le lendemain.",
];

function storyOf(index: number, random: () => number): string {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? "";
  const sentence = (): string => `${pick(openings)}, ${pick(subjects)} ${pick(verbs)} ${pick(endings)}`;
  const paragraph = (period: string): string =>
    [
      sentence(),
      sentence(),
      `En ${period}, cela fait <Fact indicator="goods-collected" period="${period}" />, avec <Fact indicator="staff" period="${period}" />.`,
      ...Array.from({ length: 3 }, sentence),
    ].join(" ");
  const parts = years.slice(0, 8).map(paragraph);
  return [
    `---\ntitle: Dix ans à l'atelier ${index + 1}\nlede: Ce que le registre garde, et ce qu'il ne dit pas.\ndate: 2025-03-01\nsources: [register]\n---`,
    "## Commencer",
    ...parts.slice(0, 4),
    "## Continuer",
    ...parts.slice(4),
    '<Chart indicator="goods-collected" kind="line" />',
    "Le reste est dans [la méthode](https://example.org/methode).\n",
  ].join("\n\n");
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { enterprises: { type: "string" }, seed: { type: "string" }, "no-stories": { type: "boolean" } },
  });
  const [folder = ".cache/bench"] = positionals;
  const enterprises = Number(values.enterprises ?? 1000);
  generate(folder, { enterprises, seed: Number(values.seed ?? 1), stories: values["no-stories"] !== true });
  process.stdout.write(`${enterprises} enterprises in ${folder}\n`);
}
