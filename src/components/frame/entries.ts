/** The six entries of the header, in order, with the page each leads to. */
export const entries = [
  { section: "observatory", path: "" },
  { section: "enterprises", path: "enterprises/" },
  { section: "indicators", path: "indicators/" },
  { section: "stories", path: "stories/" },
  { section: "territories", path: "territories/" },
  { section: "method", path: "method/" },
] as const;

/** The part of the site a page belongs to. */
export type Section = (typeof entries)[number]["section"];
