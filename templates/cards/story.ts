import type { Card, Format } from "./card.ts";
import { column, type Block, type Column } from "./column.ts";
import { rectangle, type Drawing, type Fit } from "./element.ts";
import { grounds, palette } from "./palette.ts";
import { artOf, drawing, foot } from "./parts.ts";
import { scene, sceneHeight, wholeScene } from "./scene.ts";
import { sheets, type Sheet } from "./sheet.ts";

const ground = grounds.linen;

/** A story: its title, how it begins, and whose it is, over a woven landscape or beside a part of it. */
export function storyCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  return sheet.wide ? beside(card, fit, sheet) : over(card, fit, sheet);
}

function blocks(card: Card, { type, wide }: Sheet): Block[] {
  return [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 1, color: palette.madder },
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title,
      lines: 4,
      least: 1,
      leading: 1.06,
      gap: 12,
      color: ground.text,
    },
    {
      text: card.sentence,
      face: "Besley 400",
      sizes: type.lead,
      lines: 9,
      least: 1,
      leading: 1.32,
      gap: wide ? 20 : 26,
      color: ground.text,
    },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: 2,
      least: 1,
      leading: 1.25,
      gap: 18,
      color: ground.quiet,
    },
  ];
}

function over(card: Card, fit: Fit, sheet: Sheet): Drawing {
  const { safe, width } = sheet;
  const last = foot(card, fit, sheet, ground);
  const art = artOf(card, sheet);
  const floor = last.top - 40;
  const room = { x: safe.left, width: safe.right - safe.left, lang: card.lang, y: safe.top };
  const told = column(fit, { ...room, bottom: floor - (art ? wholeScene(width) + 40 : 0) }, blocks(card, sheet));
  const height = sceneHeight(width, floor - told.end - 40);
  return drawing(sheet, ground, [
    {
      elements: [rectangle(0, 0, width, 28, palette.madder)],
      pictures: scene(art, { x: 0, y: floor - height, width, height }),
    },
    told,
    last,
  ]);
}

/** On a link preview a part of the landscape stands at the right, where the words leave room. */
function beside(card: Card, fit: Fit, sheet: Sheet): Drawing {
  const { safe, width, height } = sheet;
  const art = artOf(card, sheet);
  const narrow = art ? 716 : safe.right;
  const set = (right: number): Column => {
    const { top } = foot(card, fit, sheet, ground, { right });
    const room = { x: safe.left, y: safe.top + 12, width: right - safe.left, lang: card.lang };
    return column(fit, { ...room, bottom: top - 20 }, blocks(card, sheet));
  };
  const tried = set(narrow);
  const right = tried.cut.length > 0 ? safe.right : narrow;
  const box = { x: 756, y: 110, width: width - 756, height: height - 110 };
  return drawing(sheet, ground, [
    {
      elements: [rectangle(0, 0, width, 20, palette.madder)],
      pictures: right === narrow ? scene(art, box, 0.245) : [],
    },
    right === narrow ? tried : set(right),
    foot(card, fit, sheet, ground, { right }),
  ]);
}
