/** Pixels of an SVG at its own size, as a PNG. The picture holds nothing from elsewhere, so the canvas gives them out. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("This browser gives no canvas.");
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("No picture came of the canvas."))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
