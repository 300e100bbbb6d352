import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { observatory } from "../../observatory.ts";
import { renderPdf } from "../../outputs/pdf/engine.ts";
import { encodedPhotos } from "../../outputs/pdf/photos.ts";
import { pdfCache, pdfFor, pdfHash, pdfNames } from "../../outputs/pdf/pdfs.ts";

export const getStaticPaths = () =>
  pdfNames(observatory).map(({ path: address, ...props }) => ({
    params: { name: address.replace(/^reports\/|\.pdf$/g, "") },
    props,
  }));

// The build renders all documents ahead, on every core; what it has not rendered (in dev) is rendered when asked for.
const cache = pdfCache(process.env["VISES_ROOT"] ?? process.cwd());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { enterprise, edition, lang } = props;
  const rendered = path.join(cache, `${pdfHash(observatory, enterprise, edition, lang)}.pdf`);
  const bytes = existsSync(rendered) ? readFileSync(rendered) : await fresh(props);
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "application/pdf" } });
};

async function fresh({ enterprise, edition, lang }: InferGetStaticPropsType<typeof getStaticPaths>): Promise<Buffer> {
  const { data } = pdfFor(observatory, enterprise, edition, lang);
  return renderPdf({ data, enterprise, created: observatory.settings.asOf, photos: await encodedPhotos(data) }).bytes;
}
