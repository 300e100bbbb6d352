import { readFileSync } from "node:fs";
import path from "node:path";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { subjectsOf } from "../../../compute/kit-pages.ts";
import { observatory } from "../../../observatory.ts";
import { cardCache } from "../../../outputs/card/cards.ts";
import { kitDownload } from "../../../components/kit/kit-download.ts";
import { kitZip } from "../../../outputs/card/kit-zip.ts";

export const getStaticPaths = () =>
  observatory.settings.languages.flatMap(({ code: lang }) =>
    subjectsOf(observatory).flatMap((subject) => {
      const name = kitDownload(subject, lang)?.path.replace(/^cards\/kits\/|\.zip$/g, "");
      return name === undefined ? [] : [{ params: { name }, props: { subject, lang } }];
    }),
  );

const cache = cardCache(process.env["VISES_ROOT"] ?? process.cwd());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { subject, lang } }) => {
  const bytesOf = (png: string) => readFileSync(path.join(cache, `${png.split(".").at(-2)}.png`));
  const bytes = kitZip(observatory, subject, lang, bytesOf);
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "application/zip" } });
};
