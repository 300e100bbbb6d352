import type { Offer } from "../../outputs/card/offers.ts";
import type { Drawn } from "./engine.ts";
import { pngOf } from "./png.ts";

/** What the reader sees of a card: its picture, the words beside it, and the way to keep them. */
export interface Result {
  show(drawn: Drawn, offer: Offer, name: string): void;
}

/** Fills the result of the studio's page, whose elements bear these names. */
export function resultIn(part: <Kind extends Element>(name: string) => Kind): Result {
  const picture = new Image();
  part("frame").append(picture);
  const [caption, alt, cut, whole] = ["caption", "alt", "cut", "result"].map((name) => part<HTMLElement>(name));
  let last: (Drawn & { name: string }) | undefined;

  part("png").addEventListener("click", () => {
    if (last) void pngOf(last.picture, last.width, last.height).then((blob) => save(blob, `${last?.name}.png`));
  });
  part("svg").addEventListener("click", () => {
    if (last) save(svgBlob(last.svg), `${last.name}.svg`);
  });

  return {
    show(drawn, offer, name) {
      last = { ...drawn, name };
      const { lang } = offer.card;
      URL.revokeObjectURL(picture.src);
      const src = URL.createObjectURL(svgBlob(drawn.picture));
      Object.assign(picture, { width: drawn.width, height: drawn.height, src, alt: offer.alt, lang });
      Object.assign(caption!, { textContent: offer.caption, lang });
      Object.assign(alt!, { textContent: offer.alt, lang });
      cut!.hidden = !drawn.cut;
      whole!.hidden = false;
    },
  };
}

const svgBlob = (svg: string): Blob => new Blob([svg], { type: "image/svg+xml" });

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
