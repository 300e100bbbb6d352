import type { Card } from "./card.ts";
import type { Column, Room } from "./column.ts";
import { block, rectangle, type Fit, type Fitted } from "./element.ts";
import type { Ground } from "./palette.ts";
import type { Sheet } from "./sheet.ts";

interface Laid {
  names: Fitted[];
  values: Fitted[];
  height: number;
}

const [over, between, under] = [12, 4, 10];

/** Rows of names and values, all values of one size; as many as there is room for, whole ones only. */
export function listColumn({ rows = [] }: Card, fit: Fit, { type, wide }: Sheet, ground: Ground, room: Room): Column {
  const { width, lang } = room;
  // Few rows stand large, a single one larger; a value that needs two lines has them.
  const alone = rows.length > 1 ? [] : wide ? [132, 116, 100] : [230, 200, 174, 150];
  const sizes = [
    ...alone,
    ...(wide ? [84, 74, 64, 52, 46, 40, 36, 32, 28] : [132, 116, 100, 88, 78, 66, 58, 52, 46, 40, 34]),
  ];
  const small = { face: "Archivo 600", sizes: type.small, width, lang } as const;
  const set = (count: number, size: number): Laid => {
    const shown = rows.slice(0, count);
    const names = shown.map(({ name }) => fit(name, { ...small, lines: wide ? 3 : 2 }));
    const values = shown.map((row) => {
      // At this size a thin space keeps the sign of a share near its number.
      const text = row.text.replace(/\u00a0%$/, "\u2009%");
      const value = { face: "Besley 800", sizes: [size], width, lang } as const;
      const one = fit(text, { ...value, lines: 1 });
      return one.cut ? fit(text, { ...value, lines: 2, leading: 1.06 }) : one;
    });
    const height = [...names, ...values].reduce((sum, one) => sum + one.height, count * (over + between + under));
    return { names, values, height };
  };
  // A value on one line, even a smaller one, is better than on two; a row fewer is better than a row cut.
  const best = (count: number): Laid | undefined => {
    let whole: Laid | undefined;
    for (const size of sizes) {
      const laid = set(count, size);
      const { names, values, height } = laid;
      if (height > room.bottom - room.y || [...names, ...values].some(({ cut }) => cut)) continue;
      if (values.every(({ lines }) => lines.length === 1)) return laid;
      whole ??= laid;
    }
    return whole;
  };
  let count = rows.length;
  let found = best(count);
  while (count > 1 && found === undefined) found = best(--count);
  const laid = found ?? set(count, sizes.at(-1)!);
  // Where there is room to spare the rows stand apart, but remain a list.
  const spare = Math.min((room.bottom - room.y - laid.height) / Math.max(1, count), wide ? 26 : 44);
  let y = room.y;
  const elements = laid.names.flatMap((name, index) => {
    const value = laid.values[index]!;
    const top = y + over;
    y = top + name.height + between + value.height + under + Math.max(0, spare);
    return [
      rectangle(room.x, top - over, width, 3, ground.text),
      ...block(name, "Archivo 600", ground.text, room.x, top),
      ...block(value, "Besley 800", ground.strong, room.x, top + name.height + between),
    ];
  });
  const cut = rows
    .slice(0, count)
    .flatMap(({ name, text }, index) => [
      ...(laid.names[index]!.cut ? [name] : []),
      ...(laid.values[index]!.cut ? [text] : []),
    ]);
  return { elements, end: y, cut };
}
