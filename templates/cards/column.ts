import { block, type Element, type Fit, type Fitted, type Fitting } from "./element.ts";

/** A text block of a column. Where room is short, blocks shrink together; then those that may, give up lines. */
export interface Block extends Omit<Fitting, "width" | "lang" | "lines"> {
  text: string | undefined;
  lines: number;
  /** The lines it keeps where room is short; 0 for one that may go. All, without it. */
  least?: number;
  gap?: number;
  color: string;
  width?: number;
}

/** Where a column stands: its top left corner, its width, and the line it must not pass. */
export interface Room {
  x: number;
  y: number;
  width: number;
  bottom: number;
  lang: string;
}

/** A column that was laid out: its boxes, where it ends, and the texts that lost words. */
export interface Column {
  elements: Element[];
  end: number;
  cut: string[];
}

interface Tried {
  block: Block;
  fitted: Fitted;
}

/** Lays text blocks under each other: a step smaller until all end above the bottom, then with fewer lines. */
export function column(fit: Fit, room: Room, blocks: readonly Block[]): Column {
  const shown = blocks.filter(({ text }) => text !== undefined && text !== "");
  const steps = Math.max(1, ...shown.map(({ sizes }) => sizes.length));
  let tried = set(fit, room, shown, 0);
  for (let step = 1; step < steps && heightOf(tried) > room.bottom - room.y; step++)
    tried = set(fit, room, shown, step);
  let kept: Block[] = shown;
  while (heightOf(tried) > room.bottom - room.y) {
    // The last that may give way does so first: what stands above matters more.
    const index = tried.findLastIndex(({ block: { least }, fitted }) => fitted.lines.length > (least ?? Infinity));
    if (index < 0) break;
    const { fitted } = tried[index]!;
    const source = tried[index]!.block;
    kept = tried.map(({ block: one }) => (one === source ? { ...one, lines: fitted.lines.length - 1 } : one));
    tried = set(
      fit,
      room,
      kept.filter(({ lines }) => lines > 0),
      steps - 1,
    );
  }
  return placed(tried, room);
}

function set(fit: Fit, { width, lang }: Room, blocks: readonly Block[], step: number): Tried[] {
  return blocks.map((one) => {
    const sizes = one.sizes.slice(Math.min(step, one.sizes.length - 1));
    return { block: one, fitted: fit(one.text ?? "", { ...one, width: one.width ?? width, lang, sizes }) };
  });
}

function heightOf(tried: readonly Tried[]): number {
  return tried.reduce((sum, { block: { gap = 0 }, fitted }, index) => sum + (index > 0 ? gap : 0) + fitted.height, 0);
}

function placed(tried: readonly Tried[], { x, y }: Room): Column {
  const elements: Element[] = [];
  let end = y;
  for (const [index, { block: one, fitted }] of tried.entries()) {
    end += index > 0 ? (one.gap ?? 0) : 0;
    elements.push(...block(fitted, one.face, one.color, x, end));
    end += fitted.height;
  }
  const cut = tried.flatMap(({ block: { text }, fitted }) => (fitted.cut && text !== undefined ? [text] : []));
  return { elements, end, cut };
}
