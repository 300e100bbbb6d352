import type { Series } from "../compute/series.ts";
import { element, escapeText, round, slug } from "./svg.ts";
import { pageTheme, type Theme } from "./theme.ts";

/** How large a chart is drawn and with which colours. Text never goes below 12 px at this width. */
export interface ChartSize {
  /** Width on the surface, in px: 640 or 288 on a page. */
  width: number;
  /** Height of the drawing area where the chart allows a choice. */
  height?: number;
  /** Draws everything this much larger, for a card: text of 13 px becomes 26 px at 2. */
  zoom?: number;
  /** Without it: the custom properties of the page. */
  theme?: Theme;
  /** Set it when one chart stands twice on a page at one width: ids stay unique. */
  id?: string;
  /** True where words beside it say the same: hidden from assistive technology, without title. */
  hidden?: boolean;
}

/** What every chart says of itself: a name and the sentence that stands for it. */
export interface Told {
  title: string;
  description: string;
  /** Language of the title, where it may not be the page's. */
  lang?: string | undefined;
}

/** The theme of a size. */
export function themeOf(size: ChartSize): Theme {
  return size.theme ?? pageTheme;
}

/** Width in the chart's own px, before zoom. */
export function innerWidth(size: ChartSize): number {
  return size.width / (size.zoom ?? 1);
}

/** Language of a series' label when its facts are printed in another one. */
export function foreign({ labelLang, facts }: Pick<Series, "labelLang" | "facts">): string | undefined {
  return labelLang === facts[0]?.lang ? undefined : labelLang;
}

/** True where there is room for the wide drawing. */
export function isWide(size: ChartSize): boolean {
  return innerWidth(size) >= 480;
}

/** An id that is the same at every build and unique for chart, subject and width. */
export function chartId(kind: string, subject: string, size: ChartSize): string {
  return size.id ?? `${kind}-${slug(subject)}-${size.width}`;
}

/** The svg element around a drawing of `height` own px. */
export function frame(
  kind: string,
  id: string,
  told: Told,
  size: ChartSize,
  height: number,
  body: string | readonly string[],
): string {
  const zoom = size.zoom ?? 1;
  const theme = themeOf(size);
  const inside = typeof body === "string" ? body : body.join("");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `chart chart-${kind}`,
      role: size.hidden ? undefined : "img",
      "aria-labelledby": size.hidden ? undefined : `${id}-t ${id}-d`,
      "aria-hidden": size.hidden ? "true" : undefined,
      width: size.width,
      height: height * zoom,
      viewBox: `0 0 ${round(size.width / zoom)} ${round(height)}`,
      "font-family": theme.sans,
      "font-size": 13,
      fill: theme.ink,
    },
    size.hidden
      ? inside
      : [
          element("title", { id: `${id}-t`, lang: told.lang }, escapeText(told.title)),
          `<desc id="${id}-d">${escapeText(told.description)}</desc>`,
          inside,
        ],
  );
}
