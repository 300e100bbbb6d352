/** A node as satori reads it. */
export interface Element {
  type: "div";
  props: { style: Record<string, string | number>; children?: Element[] | string };
}

/** A drawing placed on the card, in px, under its text; one that fills its place is stretched to it. */
export interface Picture {
  svg: string;
  x: number;
  y: number;
  width: number;
  height: number;
  fills?: boolean;
}

/** What a template returns: size, ground colour, drawings, and a flat list of text boxes; `cut` holds texts that lost words. */
export interface Drawing {
  width: number;
  height: number;
  ground: string;
  pictures: Picture[];
  elements: Element[];
  cut: string[];
}

export type Face = "Besley 800" | "Besley 400" | "Besley 400 italic" | "Archivo 400" | "Archivo 600";

/** A text to be fitted in a box: tries the sizes in order, then breaks words, then cuts at a word. */
export interface Fitting {
  face: Face;
  sizes: readonly number[];
  width: number;
  lines: number;
  leading?: number;
  /** Language whose rules break its words. */
  lang: string;
}

/** Text fitted: one string a line, at one size; `width` of the longest line and `height` in px; `cut` when words were left out. */
export interface Fitted {
  lines: string[];
  width: number;
  size: number;
  leading: number;
  height: number;
  cut: boolean;
}

/** Measures and breaks text with the project's own faces. */
export type Fit = (text: string, fitting: Fitting) => Fitted;

/** One text block at a place, one box a line, so that what was measured is what is drawn. */
export function block(fitted: Fitted, face: Face, color: string, x: number, y: number): Element[] {
  const [fontFamily = "", weight = "400", slope] = face.split(" ");
  return fitted.lines.map((text, index) => ({
    type: "div",
    props: {
      style: {
        position: "absolute",
        left: x,
        top: y + index * fitted.size * fitted.leading,
        fontFamily,
        fontWeight: Number(weight),
        fontStyle: slope ?? "normal",
        fontSize: fitted.size,
        lineHeight: fitted.leading,
        whiteSpace: "pre",
        color,
      },
      children: text,
    },
  }));
}

/** A plain rectangle of colour. */
export function rectangle(x: number, y: number, width: number, height: number, backgroundColor: string): Element {
  return { type: "div", props: { style: { position: "absolute", left: x, top: y, width, height, backgroundColor } } };
}
