import type { Drawing } from "../../../templates/cards/element.ts";
import { measure } from "./fit-text.ts";
import { verticalOf } from "./fonts.ts";
import { textSvg, type Said } from "./text-svg.ts";

/** A card as SVG whose text is text, measured with the project's own faces. */
export function cardSvg(drawing: Drawing, said?: Said): string {
  return textSvg(drawing, { measure, verticalOf }, said);
}
