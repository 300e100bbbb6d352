import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import type { Font } from "fontkit";
import type { Face } from "../../../templates/cards/element.ts";

const files: Record<Face, string> = {
  "Besley 800": "besley/800ExtraBold/Besley_800ExtraBold.ttf",
  "Besley 400": "besley/400Regular/Besley_400Regular.ttf",
  "Besley 400 italic": "besley/400Regular_Italic/Besley_400Regular_Italic.ttf",
  "Archivo 400": "archivo/400Regular/Archivo_400Regular.ttf",
  "Archivo 600": "archivo/600SemiBold/Archivo_600SemiBold.ttf",
};

const require = createRequire(import.meta.url);

/** Paths of the five faces, as TTF files. */
export const fontFiles = Object.values(files).map((file) => require.resolve(`@expo-google-fonts/${file}`));

const data = fontFiles.map((file) => readFileSync(file));
/** The five faces, in the order of their files. */
export const faces = Object.keys(files) as Face[];

/** The faces for satori: always this very array, since satori keeps what it parsed by the array's identity. */
export const satoriFonts = faces.map((face, index) => {
  const [name = "", weight, slope] = face.split(" ");
  return {
    name,
    weight: Number(weight) as 400 | 600 | 800,
    style: slope === "italic" ? ("italic" as const) : ("normal" as const),
    data: data[index]!,
  };
});

const parsed = new Map(faces.map((face, index) => [face, fontkit.create(data[index]!) as Font]));

/** The face as fontkit reads it: advance widths and which glyphs it has. */
export function fontOf(face: Face): Font {
  return parsed.get(face)!;
}

/** How far a face reaches above and below its line, at size 1. */
export function verticalOf(face: Face): { ascent: number; descent: number } {
  const { ascent, descent, unitsPerEm } = fontOf(face);
  return { ascent: ascent / unitsPerEm, descent: descent / unitsPerEm };
}
