import type { Card, Format } from "./card.ts";
import { column, type Block, type Column } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { listColumn } from "./list.ts";
import { grounds } from "./palette.ts";
import { artOf, drawing, foot, lowered, picture, selvedge } from "./parts.ts";
import { scene, sceneHeight } from "./scene.ts";
import { sheets, type Sheet } from "./sheet.ts";

const ground = grounds.paper;

/** An indicator or a measure: its name, what it counts, and its values in alphabetical order, as a list or as small charts. */
export function indicatorCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  return sheet.wide ? beside(card, fit, sheet) : stacked(card, fit, sheet);
}

function headBlocks(card: Card, { type, wide }: Sheet): Block[] {
  return [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 2, least: 1, color: ground.quiet },
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title,
      lines: 6,
      least: 2,
      leading: 1.08,
      gap: wide ? 14 : 18,
      color: ground.text,
    },
    {
      text: card.sentence,
      face: "Archivo 400",
      sizes: type.body,
      lines: 7,
      least: 0,
      leading: 1.25,
      gap: 18,
      color: ground.text,
    },
  ];
}

/** What stands under the values: whose question they answer, and how many publish one. */
function underBlocks(card: Card, { type, wide }: Sheet): Block[] {
  return [
    {
      text: card.note,
      face: "Archivo 600",
      sizes: type.small,
      lines: wide ? 4 : 5,
      least: 0,
      leading: 1.25,
      gap: 14,
      color: ground.text,
    },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: wide ? 6 : 4,
      least: 1,
      leading: 1.25,
      gap: 14,
      color: ground.quiet,
    },
  ];
}

function beside(card: Card, fit: Fit, sheet: Sheet): Drawing {
  const { safe } = sheet;
  const { length } = card.rows ?? [];
  const art = artOf(card, sheet);
  const pictured = length === 0 && art?.landscape;
  const last = foot(card, fit, sheet, ground, pictured ? { right: 716 } : {});
  const width = length > 0 ? 520 : pictured ? 652 : safe.right - safe.left;
  const bottom = last.top - 24;
  const room = { x: safe.left, y: safe.top + 12, width, bottom, lang: card.lang };
  const right = { x: 636, y: 66, width: 500, bottom: 530, lang: card.lang };
  const band = { pictures: [selvedge(sheet, 0)] };
  if (length === 0) {
    const told = column(fit, room, [...headBlocks(card, sheet), ...underBlocks(card, sheet)]);
    // With no value yet, the belfry stands beside the words, as on a story.
    const box = { x: 756, y: 110, width: sheet.width - 756, height: sheet.height - 110 };
    const pictures = pictured ? scene(art, box, 0.245) : [];
    return drawing(sheet, ground, [band, { pictures }, told, last]);
  }
  // Under one value or two there is room for the small print; beside more it stands under the words.
  const under = length > 2 ? undefined : column(fit, { ...right, y: 0, bottom: 270 }, underBlocks(card, sheet));
  const told = column(fit, room, [...headBlocks(card, sheet), ...(under ? [] : underBlocks(card, sheet))]);
  const list = listColumn(card, fit, sheet, ground, under ? { ...right, bottom: bottom - under.end - 10 } : right);
  const small = under && { elements: lowered(under.elements, list.end + 10), cut: under.cut };
  return drawing(sheet, ground, [band, told, list, ...(small ? [small] : []), last]);
}

function stacked(card: Card, fit: Fit, sheet: Sheet): Drawing {
  const { safe, format } = sheet;
  const last = foot(card, fit, sheet, ground);
  const art = artOf(card, sheet);
  const room = { x: safe.left, width: safe.right - safe.left, lang: card.lang };
  const under = column(fit, { ...room, y: 0, bottom: 300 }, underBlocks(card, sheet));
  const underTop = last.top - 40 - under.end;
  const bottom = underTop - (under.end > 0 ? 30 : 0);
  // A list may take what it needs of the lower half; a chart wants more than that.
  const chart = art !== undefined && !art.fills && !art.landscape;
  const half = (card.rows ?? []).length > 0 ? safe.top + (bottom - safe.top) * (chart ? 0.42 : 0.52) : bottom;
  const set = (y: number): { head: Column; list: Column } => {
    const head = column(fit, { ...room, y, bottom: half }, headBlocks(card, sheet));
    const rows = { ...room, y: head.end + 40, bottom };
    return { head, list: chart ? { elements: [], end: rows.y, cut: [] } : listColumn(card, fit, sheet, ground, rows) };
  };
  const plain = set(safe.top);
  const small = { elements: lowered(under.elements, underTop), cut: under.cut };
  const band = { pictures: [selvedge(sheet, 0, 28)] };
  if (chart) {
    const box = { x: safe.left, y: plain.head.end + 44, width: room.width, height: bottom - plain.head.end - 54 };
    return drawing(sheet, ground, [band, { pictures: picture(art, box) }, plain.head, small, last]);
  }
  if (art?.landscape) {
    // The landscape stands over the small print, as high as the words leave room.
    const high = sceneHeight(sheet.width, bottom - plain.list.end);
    const box = { x: 0, y: bottom - high, width: sheet.width, height: high };
    return drawing(sheet, ground, [band, { pictures: scene(art, box) }, plain.head, plain.list, small, last]);
  }
  // Over few words hangs the cloth of who reports them, as high as they leave room; the bars of a platform cover its top.
  const spare = bottom - plain.list.end;
  const cloth = art === undefined || spare < 150 ? 0 : spare + safe.top - 50;
  if (cloth === 0) return drawing(sheet, ground, [band, plain.head, plain.list, small, last]);
  const by = spare;
  const hung = {
    x: 0,
    y: 0,
    width: sheet.width,
    height: Math.min(cloth, { square: 400, portrait: 600, story: 860, link: 0 }[format]),
  };
  return drawing(sheet, ground, [
    { pictures: picture(art, hung) },
    { elements: lowered(plain.head.elements, by), cut: plain.head.cut },
    { elements: lowered(plain.list.elements, by), cut: plain.list.cut },
    small,
    last,
  ]);
}
