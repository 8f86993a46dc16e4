/** A picture in memory: `data` holds RGBA bytes (sRGB), row after row, as a canvas hands them out. */
export interface PixelImage {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

/** A rectangle in pixels; `right` and `bottom` lie outside. */
export interface PixelBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Long side of the working image: every limit on pixels was set at this size. */
export const workingSide = 413;

/** Whether the image is one colour from corner to corner, as no photo is. */
export function isBlank({ data }: PixelImage): boolean {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** The part of an image inside `box`, as an image of its own. */
export function cropImage(image: PixelImage, { left, top, right, bottom }: PixelBox): PixelImage {
  const width = right - left;
  const height = bottom - top;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * image.width + left) * 4;
    data.set(image.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { data, width, height };
}
