import type { Card } from "./card.ts";
import { column, type Column, type Room } from "./column.ts";
import { rectangle, type Fit } from "./element.ts";
import type { Ground } from "./palette.ts";
import type { Sheet } from "./sheet.ts";

/** Rows of names and values, equally high; as many as there is room for, whole ones only. */
export function listColumn({ rows = [] }: Card, fit: Fit, { type, wide }: Sheet, ground: Ground, room: Room): Column {
  const high = wide ? 100 : (type.small[0] ?? 30) * 3.2;
  // Few rows stand large; one that needs two lines has them.
  const sizes = wide ? [64, 52, 46, 40, 36, 32, 28] : [108, 92, 78, 66, 58, 52, 46, 40, 34];
  const row = (name: string, text: string, y: number, step: number): Column => {
    const value = { face: "Besley 800", sizes, width: room.width, lang: room.lang } as const;
    const lines = fit(text, { ...value, lines: 1 }).cut ? 2 : 1;
    const laid = column(fit, { ...room, y: y + 10, bottom: y + step - 6 }, [
      { text: name, face: "Archivo 600", sizes: type.small, lines: 2, least: 1, color: ground.text },
      { ...value, text, lines, gap: 4, leading: lines > 1 ? 1.06 : 1.15, color: ground.strong },
    ]);
    return { ...laid, elements: [rectangle(room.x, y, room.width, 3, ground.text), ...laid.elements] };
  };
  const listed = (count: number): Column => {
    const step = Math.min(high * 1.8, (room.bottom - room.y) / Math.max(1, count));
    const laid = rows.slice(0, count).map(({ name, text }, index) => row(name, text, room.y + index * step, step));
    return {
      elements: laid.flatMap(({ elements }) => elements),
      end: room.y + count * step,
      cut: laid.flatMap(({ cut }) => cut),
    };
  };
  // A row fewer is better than a row cut.
  let count = Math.min(rows.length, Math.floor((room.bottom - room.y) / high));
  let laid = listed(count);
  while (laid.cut.length > 0 && count > 1) laid = listed(--count);
  return laid;
}
