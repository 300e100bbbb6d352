import type { APIRoute } from "astro";
import { observatory } from "../../../observatory.ts";
import { frozenBytes, frozenFiles, type FrozenFile } from "../../../outputs/export/frozen-file.ts";

export function getStaticPaths() {
  return frozenFiles(observatory)
    .filter(({ name }) => name.endsWith(".json"))
    .map((file) => ({ params: { id: file.release, name: file.name.slice(0, -".json".length) }, props: file }));
}

export const GET: APIRoute<FrozenFile> = ({ props }) =>
  new Response(frozenBytes(process.env["VISES_ROOT"] ?? process.cwd(), props));
