// Hands a picture to the browser's downloads, as it was drawn or as pixels.
import { downloadFile } from "./download-file.ts";

export type PictureFormat = "svg" | "png";

/** Pixels per unit of the drawing: sharp on a slide. */
const SCALE = 2;

/** Downloads an SVG text under `name` with the format's ending. Throws where the browser cannot draw it. */
export async function downloadPicture(
  name: string,
  svg: string,
  format: PictureFormat,
): Promise<void> {
  const drawing = new Blob([svg], { type: "image/svg+xml" });
  downloadFile(format === "svg" ? drawing : await toPixels(drawing), `${name}.${format}`);
}

async function toPixels(drawing: Blob): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(drawing);
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = SCALE * image.naturalWidth;
    canvas.height = SCALE * image.naturalHeight;
    const pen = canvas.getContext("2d");
    pen?.scale(SCALE, SCALE);
    pen?.drawImage(image, 0, 0);
    const pixels = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!pixels) throw new Error("the canvas gave no pixels");
    return pixels;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
