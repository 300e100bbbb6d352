import { themeProperties } from "../../charts/theme-properties.ts";

/** The style of an embedded chart, for inside the page; `base` is the site's, where its typefaces lie. */
export function embedStyle(base: string): string {
  const face = (family: string, weight: number, file: string): string =>
    `@font-face{font-family:${family};font-weight:${weight};font-display:swap;src:url("${base}fonts/${file}.woff2") format("woff2")}`;
  return [
    face("Archivo", 400, "archivo-400"),
    face("Archivo", 600, "archivo-600"),
    face("Besley", 800, "besley-800"),
    `:root{color-scheme:light dark;${themeProperties()}--sans:Archivo,Arial,sans-serif;--serif:Besley,Georgia,serif}`,
    "*{box-sizing:border-box;margin:0}",
    "body{max-width:44rem;padding:1rem 1rem 1.25rem;font:1rem/1.5 var(--sans);color:var(--ink);background:var(--paper);border-top:.5rem solid var(--woad-fill)}",
    "h1{font:800 1.375rem/1.2 var(--serif);text-wrap:balance}",
    "p,figcaption,footer{font-size:.875rem;color:var(--ink2)}",
    ".sample{font-weight:600;color:var(--ink)}",
    "figure{margin:.875rem 0}figcaption{margin-top:.5rem}svg{display:block;overflow:visible}",
    ".wide{display:none}.narrow svg{width:100%;max-width:24rem;height:auto}",
    "@media(min-width:42rem){.wide{display:block}.narrow{display:none}}",
    "a{color:var(--ink);text-decoration:underline;text-decoration-color:var(--woad-fill);text-decoration-thickness:2px;text-underline-offset:.22em}",
    "footer a{padding-block:.25rem}summary{width:fit-content;padding-block:.25rem;font-size:.875rem;font-weight:600;cursor:pointer}",
    ":focus-visible{outline:3px solid var(--woad-fill);outline-offset:3px}",
    ".scroll{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:.875rem}",
    "th,td{padding:.375rem 1rem .375rem 0;text-align:start;vertical-align:baseline;border-bottom:1px solid var(--rule)}thead th{border-bottom:2px solid var(--ink)}tbody th{font-weight:400}",
    "dl{display:grid;gap:.25rem 1rem;font-size:.875rem;padding-block:.5rem}dt{color:var(--ink2)}dd{font-weight:600;overflow-wrap:anywhere}",
    "@media(min-width:30rem){dl{grid-template-columns:max-content 1fr}}",
    "footer{margin-top:.75rem;padding-top:.5rem;border-top:1px solid var(--rule2)}",
  ].join("");
}
