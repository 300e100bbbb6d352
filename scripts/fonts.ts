// Makes public/fonts: woff2 subsets of Besley and Archivo for pages, woff ones for the studio, with their licence.
// Run by hand when a face or the set of signs changes.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { signs as cardSigns } from "../templates/cards/signs.ts";

const packages = "node_modules/@expo-google-fonts";
const target = "public/fonts";

/** What French, Dutch and English running text prints; other letters come from the fallback face. */
const letters = [
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join(""),
  "ÀÂÇÈÉÊËÎÏÔÙÛÜŒàáâäçèéêëíîïñóôöùúûüœ",
  "\u00A0«»°·–—‘’“”„…€−×",
].join("");
/** What stands beside figures in titles, tables and charts. */
const figures = `${letters}≈≤≥`;
const tables = `${figures}±²³½₂→§©`;

const faces = [
  { from: "besley/400Regular/Besley_400Regular.ttf", to: "besley-400.woff2", signs: letters },
  { from: "besley/400Regular_Italic/Besley_400Regular_Italic.ttf", to: "besley-400-italic.woff2", signs: letters },
  { from: "besley/800ExtraBold/Besley_800ExtraBold.ttf", to: "besley-800.woff2", signs: figures },
  { from: "archivo/400Regular/Archivo_400Regular.ttf", to: "archivo-400.woff2", signs: tables },
  { from: "archivo/600SemiBold/Archivo_600SemiBold.ttf", to: "archivo-600.woff2", signs: tables },
];

async function writeSubset(from: string, to: string, signs: string, targetFormat: "woff" | "woff2"): Promise<void> {
  const whole = await readFile(join(packages, from));
  const keepFeatures = ["kern", "liga", "tnum"];
  const subset = await subsetFont(whole, signs, { targetFormat, keepFeatures, noHinting: true });
  await writeFile(join(target, to), subset);
  console.log(`${to} ${subset.length} bytes`);
}

await mkdir(target, { recursive: true });
for (const { from, to, signs } of faces) {
  await writeSubset(from, to, signs, "woff2");
  // satori reads no woff2.
  await writeSubset(from, to.replace(/2$/, ""), cardSigns, "woff");
}
await copyFile(join(packages, "besley/LICENSE_FONT"), join(target, "OFL-besley.txt"));
await copyFile(join(packages, "archivo/LICENSE_FONT"), join(target, "OFL-archivo.txt"));
