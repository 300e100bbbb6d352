/** Values of SVG attributes; one that is undefined or false is left out. */
export type Attributes = Record<string, string | number | undefined | false>;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const special = /[&<>"]/;

/** Text made safe for element content and attribute values. */
export function escapeText(text: string): string {
  return special.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character] ?? character) : text;
}

/** A coordinate with at most two decimals, never "-0". */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

// A report is made of thousands of elements: no list is built for the attributes of one.
function written(attributes: Attributes): string {
  let text = "";
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === false) continue;
    text += ` ${key}="${typeof value === "number" ? round(value) : escapeText(value)}"`;
  }
  return text;
}

/** One element; numbers are rounded, attribute values escaped, content is markup. */
export function element(name: string, attributes: Attributes, content: string | readonly string[] = ""): string {
  const inside = typeof content === "string" ? content : content.join("");
  return inside === "" ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${inside}</${name}>`;
}

/** A text element with escaped words. */
export function textNode(words: string, attributes: Attributes): string {
  return element("text", attributes, escapeText(words));
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"${written(attributes)}/>`;
}

/** A rectangle. */
export function rect(x: number, y: number, width: number, height: number, attributes: Attributes): string {
  return element("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), ...attributes });
}

/** A path through points. */
export function polyline(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** A part of an id: small letters, digits and hyphens. */
export function slug(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
