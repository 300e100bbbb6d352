import type { Drawing, Element, Picture } from "./element.ts";
import { drawable } from "./fit-text.ts";

/** What satori sets of a drawing: its text boxes on a flat, unclipped root, which halves a rasteriser's work. */
export function textRoot({ width, height, elements }: Drawing): Element {
  return { type: "div", props: { style: { display: "flex", width, height }, children: elements } };
}

/** The whole card as SVG: ground, drawings as nested svg, then the text that satori set. */
export function wholeSvg({ width, height, ground, pictures }: Drawing, text: string): string {
  const start = text.indexOf(">") + 1;
  const paper = `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  return `${text.slice(0, start)}${paper}${pictures.map(spliced).join("")}${text.slice(start)}`;
}

/** A drawing as a nested svg with the place and size it has on the card. */
export function spliced({ svg, x, y, width, height, fills }: Picture): string {
  const place = { x, y, width, height, ...(fills ? { preserveAspectRatio: "none" } : {}) };
  return drawable(svg).replace(/<svg[^>]*>/, (tag) => {
    const bare = tag.replaceAll(/ (?:x|y|width|height|preserveAspectRatio)="[^"]*"/g, "");
    const attributes = Object.entries(place).map(
      ([name, value]) => ` ${name}="${typeof value === "number" ? Math.round(value * 100) / 100 : value}"`,
    );
    return bare.replace("<svg", `<svg${attributes.join("")}`);
  });
}
