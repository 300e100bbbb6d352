import type { Card } from "./card.ts";
import { column, type Column, type Room } from "./column.ts";
import { rectangle, type Fit } from "./element.ts";
import type { Ground } from "./palette.ts";
import type { Sheet } from "./sheet.ts";

/** Rows of names and values, equally high; as many as there is room for, whole ones only. */
export function listColumn({ rows = [] }: Card, fit: Fit, { type, wide }: Sheet, ground: Ground, room: Room): Column {
  const high = wide ? 112 : (type.small[0] ?? 30) * 3.8;
  const count = Math.min(rows.length, Math.floor((room.bottom - room.y) / high));
  const step = Math.min(high * 1.8, (room.bottom - room.y) / Math.max(1, count));
  const laid = rows.slice(0, count).map(({ name, text }, index) => {
    const y = room.y + index * step;
    const row = column(fit, { ...room, y: y + 10, bottom: y + step - 6 }, [
      { text: name, face: "Archivo 600", sizes: type.small, lines: 2, least: 1, color: ground.text },
      {
        text,
        face: "Besley 800",
        // Few rows stand large.
        sizes: wide ? [64, 52, 46, 40, 36, 32, 28] : [108, 92, 78, 66, 58, 52, 46, 40, 34],
        lines: 1,
        least: 1,
        gap: 4,
        color: ground.strong,
      },
    ]);
    return { ...row, elements: [rectangle(room.x, y, room.width, 3, ground.text), ...row.elements] };
  });
  return {
    elements: laid.flatMap(({ elements }) => elements),
    end: room.y + count * step,
    cut: laid.flatMap(({ cut }) => cut),
  };
}
