import { deflateSync, gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { found, formsOf, textsOf } from "../../outputs/canaries.ts";

const canary = 48_231.7519;
const forms = formsOf(canary);
const told = `before 48231.7519 after ${"x".repeat(200)}`;

function chunk(kind: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, Buffer.from(kind), data, Buffer.alloc(4)]);
}

function png(kind: string, ...parts: (string | Buffer)[]): Buffer {
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    sign,
    chunk(kind, Buffer.concat(parts.map((part) => Buffer.from(part)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The smallest document with a page, and one more stream that no page shows. */
function pdf(stream: Buffer): Buffer {
  const objects = [
    Buffer.from("<</Type/Catalog/Pages 2 0 R>>"),
    Buffer.from("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
    Buffer.from("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"),
    Buffer.concat([
      Buffer.from(`<</Length ${stream.length}/Filter/FlateDecode>>stream\n`),
      stream,
      Buffer.from("\nendstream"),
    ]),
  ];
  let file = Buffer.from("%PDF-1.4\n");
  const at = objects.map((object, index) => {
    const start = file.length;
    file = Buffer.concat([file, Buffer.from(`${index + 1} 0 obj`), object, Buffer.from("\nendobj\n")]);
    return start;
  });
  const rows = at.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 5\n0000000000 65535 f \n${rows}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.concat([file, Buffer.from(table)]);
}

const packed = {
  "a text": Buffer.from(told),
  "a fragment of the search index": gzipSync(told),
  "a file in a gzipped file": gzipSync(gzipSync(told)),
  "a zip": Buffer.from(zipSync({ "a.csv": strToU8(told) })),
  "a picture in a zip": Buffer.from(
    zipSync({ "a.png": new Uint8Array(png("zTXt", "Comment\0\0", deflateSync(told))) }),
  ),
  "a file's name in a zip": Buffer.from(zipSync({ "48231.7519.csv": strToU8("x") })),
  "a PNG's text": png("tEXt", "Comment\0", told),
  "a PNG's deflated text": png("zTXt", "Comment\0\0", deflateSync(told)),
  "a PNG's text of any language": png("iTXt", "Comment\0\0\0fr\0Remarque\0", told),
  "a PNG's deflated text of any language": png("iTXt", "Comment\0\x01\0fr\0Remarque\0", deflateSync(told)),
  "a PDF's deflated stream": pdf(deflateSync(told)),
};

test.each(Object.entries(packed))(
  "a number planted in %s is found, whatever the name of the file",
  async (_, bytes) => {
    for (const name of ["x.bin", "x.pf_fragment"])
      expect(found(await textsOf(name, bytes), forms)).toContain("48231.7519");
  },
);

test.each(Object.entries(packed))("in %s another number is not taken for it", async (_, bytes) => {
  expect(found(await textsOf("x.bin", bytes), formsOf(48_231.7518))).not.toContain("48231.7518");
});
