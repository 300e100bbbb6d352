import { fontFiles } from "../src/outputs/card/fonts.ts";
import { serve } from "./card-worker.ts";
import { generateOpenGraphImage } from "astro-og-canvas";

// A title and a text over one colour are all that astro-og-canvas draws: no cloth, chart, map, tag or mark.
serve(async ({ ground, elements }) => {
  const lines = elements.flatMap(({ props: { style, children } }) =>
    typeof children === "string" ? [{ text: children, size: Number(style["fontSize"]) }] : [],
  );
  const largest = Math.max(...lines.map(({ size }) => size));
  const wordsOf = (large: boolean): string =>
    lines.flatMap(({ text, size }) => ((size === largest) === large ? [text] : [])).join(" ");
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const body = await generateOpenGraphImage({
    cacheDir: false,
    title: wordsOf(true),
    description: wordsOf(false),
    bgGradient: [[red, green, blue]],
    fonts: [fontFiles[0]!, fontFiles[3]!],
    font: {
      title: { families: ["Besley"], size: 60, color: [28, 27, 34] },
      description: { families: ["Archivo"], size: 30, color: [28, 27, 34] },
    },
  });
  return new Uint8Array(await new Response(body).arrayBuffer());
});
