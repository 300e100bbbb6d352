import type { Card, Format } from "./card.ts";
import { column } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { grounds } from "./palette.ts";
import { artOf, drawing, foot, mark, selvedge } from "./parts.ts";
import { scene, sceneHeight, wholeScene } from "./scene.ts";
import { sheets } from "./sheet.ts";

/** A page of the observatory itself: its title over the woven landscape. */
export function plainCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type, width, height } = sheet;
  const ground = grounds.paper;
  const art = artOf(card, sheet);
  const least = art ? wholeScene(width) : 0;
  const band = wide ? 20 : 28;
  // On a link preview the landscape takes the place of the foot: the page's own address stands under the picture.
  const last = wide ? undefined : foot(card, fit, sheet, ground);
  const floor = last ? last.top - 40 : height - band;
  const room = { x: safe.left, width: safe.right - safe.left, lang: card.lang };
  const name = column(fit, { ...room, x: safe.left + 58, y: safe.top + 2, bottom: safe.top + 60 }, [
    { text: wide ? card.observatory : undefined, face: "Besley 800", sizes: [34], lines: 1, color: ground.text },
  ]);
  const y = wide ? 116 : safe.top;
  const told = column(fit, { ...room, y, bottom: floor - least - (wide ? 6 : 40) }, [
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title,
      lines: wide ? 2 : 5,
      least: 1,
      leading: 1.08,
      color: ground.text,
    },
    {
      text: card.sentence,
      face: "Archivo 400",
      sizes: type.body,
      lines: wide ? 3 : 8,
      least: 1,
      leading: 1.3,
      gap: wide ? 14 : 28,
      color: ground.quiet,
    },
  ]);
  const high = art ? (wide ? least : sceneHeight(width, floor - told.end - 40)) : 0;
  return drawing(sheet, ground, [
    { pictures: wide ? [mark(safe.left, safe.top, 44, ground.mark)] : [] },
    { pictures: scene(art, { x: 0, y: floor - high, width, height: high }) },
    { pictures: [selvedge(sheet, height - band, band)] },
    name,
    told,
    ...(last ? [last] : []),
  ]);
}
