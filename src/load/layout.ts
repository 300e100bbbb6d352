import { ReleaseId } from "../model/release.ts";
import { Id } from "../model/text.ts";

/** The files that hold one vocabulary each, as data/<name>.json. */
export const vocabularyNames = [
  "units",
  "sectors",
  "groups",
  "themes",
  "legal-forms",
  "schemes",
  "territories",
  "measures",
  "perimeter-classes",
  "denominators",
  "families",
  "statistic-sectors",
  "statistic-notes",
  "statistic-breaks",
  "sources",
] as const;

/** Name of a vocabulary's file. */
export type VocabularyName = (typeof vocabularyNames)[number];

/** What a file under data/ or content/ is, by its path alone. */
export type FileKind =
  | { kind: "settings" }
  | { kind: "vocabulary"; name: VocabularyName }
  | { kind: "enterprise" | "indicator"; id: string }
  | { kind: "statistics" }
  | { kind: "shapes" }
  | { kind: "story"; enterprise: string; slug: string; lang: string }
  | { kind: "page"; slug: string; lang: string }
  | { kind: "release"; release: string }
  | { kind: "image" }
  | { kind: "other" }
  | { kind: "misplaced"; rule: "file/bad-name" | "file/unexpected" | "file/wrong-extension" | "file/wrong-folder" };

const texts = /^(?:\..*|(?:readme|licen[cs]e|notice)\b.*)$/iu;
const images = /\.(?:png|jpe?g|webp|avif|gif|svg)$/iu;

/** What the file at a path from the root is. Files beginning with a point, READMEs and licences may stand anywhere. */
export function kindOf(path: string): FileKind {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  if (texts.test(name)) return { kind: "other" };
  const [top, folder] = parts;
  if (top === "content") return contentKind(parts);
  if (path === "data/observatory.json") return { kind: "settings" };
  if (path === "data/geo/territories.topo.json") return { kind: "shapes" };
  if (folder === "geo" && parts.length > 2) return { kind: "other" };
  if (parts.length === 2) {
    const known = vocabularyNames.find((vocabulary) => name === `${vocabulary}.json`);
    return known === undefined ? { kind: "misplaced", rule: "file/unexpected" } : { kind: "vocabulary", name: known };
  }
  if (folder === "releases") return releaseFile(parts);
  if (folder === "enterprises") return oneObject("enterprise", parts);
  if (folder === "indicators") return oneObject("indicator", parts);
  if (folder === "statistics") {
    if (!name.endsWith(".csv")) return { kind: "misplaced", rule: "file/wrong-extension" };
    return { kind: "statistics" };
  }
  return { kind: "misplaced", rule: "file/unexpected" };
}

// Which files a release holds, its manifest says.
function releaseFile([, , release = "", name = "", ...rest]: readonly string[]): FileKind {
  const fits = rest.length === 0 && ReleaseId.safeParse(release).success && /^(?:manifest\.json|.+\.gz)$/u.test(name);
  return fits ? { kind: "release", release } : { kind: "misplaced", rule: "file/unexpected" };
}

function oneObject(kind: "enterprise" | "indicator", parts: readonly string[]): FileKind {
  const name = parts.at(-1) ?? "";
  if (!name.endsWith(".json")) return { kind: "misplaced", rule: "file/wrong-extension" };
  if (parts.length > 3) return { kind: "misplaced", rule: "file/wrong-folder" };
  const id = name.slice(0, -".json".length);
  return Id.safeParse(id).success ? { kind, id } : { kind: "misplaced", rule: "file/bad-name" };
}

function contentKind([, folder = "", ...rest]: readonly string[]): FileKind {
  const name = rest.at(-1) ?? "";
  if (folder === "photos" && rest.length === 2 && images.test(name)) return { kind: "image" };
  if (folder !== "stories" && folder !== "pages") return { kind: "misplaced", rule: "file/unexpected" };
  if (images.test(name)) return { kind: "image" };
  if (!name.endsWith(".mdx")) return { kind: "misplaced", rule: "file/wrong-extension" };
  if (rest.length !== (folder === "stories" ? 2 : 1)) return { kind: "misplaced", rule: "file/wrong-folder" };
  const [, slug, lang] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2})\.mdx$/u.exec(name) ?? [];
  if (slug === undefined || lang === undefined) return { kind: "misplaced", rule: "file/bad-name" };
  return folder === "stories" ? { kind: "story", enterprise: rest[0] ?? "", slug, lang } : { kind: "page", slug, lang };
}
