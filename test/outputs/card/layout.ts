import satori, { type SatoriNode } from "satori";
import { satoriFonts } from "../../../src/outputs/card/fonts.ts";
import type { Drawing } from "../../../templates/cards/element.ts";
import type { Sheet } from "../../../templates/cards/sheet.ts";

interface Box {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The lines of a drawing where satori's own layout puts them: with its shaping, kerning and line heights. */
async function boxesOf({ width, height, elements }: Drawing): Promise<Box[]> {
  const boxes: Box[] = [];
  const onNodeDetected = (node: SatoriNode): void => {
    const { left, top, textContent } = node;
    if (typeof textContent === "string" && textContent !== "")
      boxes.push({ text: textContent, left, top, right: left + node.width, bottom: top + node.height });
  };
  const root = { type: "div", props: { style: { display: "flex", width, height }, children: elements } };
  await satori(root as Parameters<typeof satori>[0], { width, height, fonts: satoriFonts, onNodeDetected });
  return boxes;
}

/** What is wrong with a drawing: lines outside the safe area, lines on each other, drawings off the card. */
export async function faultsOf(drawing: Drawing, { safe, width, height }: Sheet): Promise<string[]> {
  const boxes = await boxesOf(drawing);
  const lines = drawing.elements.filter(({ props }) => typeof props.children === "string" && props.children !== "");
  const faults = boxes.length === lines.length ? [] : [`${lines.length} lines, ${boxes.length} laid out`];
  // A line box is a little wider than its ink, and kerning may push by a fraction of a pixel.
  const slack = 2;
  for (const box of boxes) {
    const place = `"${box.text}" ${Math.round(box.left)},${Math.round(box.top)}–${Math.round(box.right)},${Math.round(box.bottom)}`;
    if (box.left < safe.left - slack || box.right > safe.right + slack) faults.push(`too wide: ${place}`);
    if (box.top < safe.top - slack || box.bottom > safe.bottom + slack) faults.push(`too high or too low: ${place}`);
  }
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > slack && down > slack) faults.push(`"${one.text}" lies on "${other.text}"`);
    }
  for (const { x, y, ...picture } of drawing.pictures)
    if (x < -1 || y < -1 || x + picture.width > width + 1 || y + picture.height > height + 1)
      faults.push(`a drawing leaves the card: ${x},${y} ${picture.width}×${picture.height}`);
  return faults;
}
