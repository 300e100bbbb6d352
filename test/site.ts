import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";

/** The built site under test. */
export const dist = path.resolve("dist");

const settings = JSON.parse(readFileSync("data/observatory.json", "utf8")) as { base: string; address: string };

/** Base path and origin of the site, as data/observatory.json says. */
export const { base, address } = settings;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
}

/** Every file of the built site, with forward slashes, from its root. */
export const files: string[] = filesIn(dist);

/** Reads a file of the built site as text. */
export const read = (file: string): string => readFileSync(path.join(dist, file), "utf8");

/** Addresses of pages, one of each kind in each language: the emptiest and the fullest report among them. */
export function samplePages(): string[] {
  const first = (folder: string) =>
    files.find((file) => file.startsWith(folder) && file.endsWith("/index.html") && file !== `${folder}index.html`);
  const kinds = ["enterprises", "indicators", "territories", "groups", "sectors", "statistics", "stories"];
  const pages = ["fr", "nl", "en"].flatMap((lang) => [
    `${lang}/index.html`,
    ...kinds.flatMap((kind) => [`${lang}/${kind}/index.html`, first(`${lang}/${kind}/`)]),
    ...["la-navette", "velowerf", "les-petits-riens", "enercoop-hauts-de-france"].map(
      (id) => `${lang}/enterprises/${id}/index.html`,
    ),
    ...["enterprises/la-navette", "territories/nord"].map((kit) => `${lang}/cards/${kit}/index.html`),
    ...["members", "staff"].map((id) => `${lang}/indicators/${id}/index.html`),
    ...["staff/hauts-de-france", "members/wallonie", "agreement-my-voice-counts"].map(
      (id) => `${lang}/indicators/${id}/index.html`,
    ),
    ...["wallonie", "nord", "bruxelles"].map((id) => `${lang}/territories/${id}/index.html`),
    ...[
      "together",
      "data",
      "cards",
      "studio",
      "search",
      "method",
      "glossary",
      "menu",
      "who-counts-what",
      "statistics/figures",
    ].map((slug) => `${lang}/${slug}/index.html`),
  ]);
  return [...new Set(["index.html", "404.html", ...pages])].flatMap((file) =>
    file && files.includes(file) ? [base + file.replace(/index\.html$/, "")] : [],
  );
}

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  woff: "font/woff",
  wasm: "application/wasm",
  zip: "application/zip",
  csv: "text/csv; charset=utf-8",
  xml: "application/xml",
  txt: "text/plain; charset=utf-8",
};

/** Serves a built site on this machine as a plain static host would, below its base path; returns the origin and the server to close. */
export async function serve(folder = dist, below = base): Promise<{ origin: string; server: Server }> {
  const known = new Set(filesIn(folder));
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = asked.startsWith(below) ? asked.slice(below.length) : "?";
    const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    const found = known.has(file);
    response.writeHead(found ? 200 : 404, {
      "content-type": types[path.extname(found ? file : "404.html").slice(1)] ?? "application/octet-stream",
    });
    response.end(readFileSync(path.join(folder, found ? file : "404.html")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { origin: `http://127.0.0.1:${port}`, server };
}
