import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Enterprise } from "../model/enterprise.ts";
import type { Photo } from "../model/photo.ts";
import type { JsonFile } from "./json-file.ts";
import { nearest } from "./nearest.ts";
import type { Partly } from "./partly.ts";
import type { ProblemList } from "./problem-list.ts";

/** The kinds of pictures that browsers show and the site can resize. */
export const pictureTypes = ["jpg", "jpeg", "png", "webp", "avif"] as const;

const megabyte = 1_000_000;
const most = 8;

/** What a file is by its first bytes, whatever its name says. */
function typeOf(file: string): string | undefined {
  const bytes = Buffer.alloc(12);
  const open = openSync(file, "r");
  try {
    readSync(open, bytes, 0, 12, 0);
  } finally {
    closeSync(open);
  }
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpg";
  const text = bytes.toString("latin1");
  if (text.startsWith("\x89PNG")) return "png";
  if (text.startsWith("RIFF") && text.slice(8) === "WEBP") return "webp";
  return /^ftypavi[fs]$/u.test(text.slice(4)) ? "avif" : undefined;
}

function checkPicture(
  name: string,
  folder: string,
  root: string,
  file: JsonFile,
  path: (string | number)[],
  list: ProblemList,
): void {
  const place = file.at([...path, "file"]);
  const there = join(root, folder, name);
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  if (!names.includes(name) || !statSync(there).isFile()) {
    const suggestion = nearest(name, names);
    list.add("photo/missing-file", file.file, place, {
      actual: name,
      other: folder,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    return;
  }
  const written = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const found = typeOf(there);
  const allowed = pictureTypes.some((one) => one === written);
  if (!allowed || found !== written.replace("jpeg", "jpg"))
    list.add("photo/wrong-type", file.file, place, { actual: name });
  const { size } = statSync(there);
  if (size > most * megabyte)
    list.add("photo/too-large", file.file, place, {
      actual: name,
      other: String(Math.ceil(size / megabyte)),
      expected: String(most),
    });
}

/** Why a photo may not be shown today, if it may not. */
function refusal(
  { consent }: Partly<Photo>,
  asOf: string | undefined,
): "photo/consent-expired" | "photo/not-for-web" | undefined {
  const { expires, scope } = consent ?? {};
  if (expires !== undefined && asOf !== undefined && expires < asOf) return "photo/consent-expired";
  return scope !== undefined && !scope.includes("web") ? "photo/not-for-web" : undefined;
}

/** Checks the files of an enterprise's photos and logo; returns the indexes of the photos that may not be shown. */
export function checkPhotos(
  { id, photos = [], logo }: Partly<Enterprise>,
  root: string,
  file: JsonFile,
  asOf: string | undefined,
  list: ProblemList,
): ReadonlySet<number> {
  const withheld = new Set<number>();
  if (id === undefined) return withheld;
  const folder = `content/photos/${id}`;
  if (logo?.file !== undefined) checkPicture(logo.file, folder, root, file, ["logo"], list);
  for (const [index, photo] of photos.entries()) {
    if (photo === undefined) continue;
    const path = ["photos", index];
    if (photo.file !== undefined) checkPicture(photo.file, folder, root, file, path, list);
    const { date, expires } = photo.consent ?? {};
    const rule = refusal(photo, asOf);
    if (rule !== undefined) {
      withheld.add(index);
      const field = rule === "photo/not-for-web" ? "scope" : "expires";
      const other = expires === undefined ? {} : { other: expires };
      list.add(rule, file.file, file.at([...path, "consent", field]), { actual: photo.file ?? "", ...other });
    } else if (expires !== undefined && date !== undefined && expires < date)
      list.add("period/reversed", file.file, file.at([...path, "consent", "expires"]), {
        field: "expires",
        actual: `${date}/${expires}`,
      });
  }
  return withheld;
}

/** The enterprise without the photos that may not be shown. */
export function withoutPhotos(enterprise: Enterprise, withheld: ReadonlySet<number>): Enterprise {
  if (withheld.size === 0) return enterprise;
  return { ...enterprise, photos: enterprise.photos.filter((_, index) => !withheld.has(index)) };
}
