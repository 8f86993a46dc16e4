import { type PixelImage, workingSide } from '@/rules/photo/pixel-image';

/**
 * Decodes a photo upright (EXIF applied) into the working image: long side at most 413 pixels, never enlarged.
 * `undefined` when the browser cannot decode it.
 */
export async function decodePhoto(photo: Blob): Promise<PixelImage | undefined> {
  const bitmap = await createImageBitmap(photo).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  try {
    return drawWorkingImage(bitmap);
  } finally {
    bitmap.close();
  }
}

function drawWorkingImage(bitmap: ImageBitmap): PixelImage {
  const scale = Math.min(1, workingSide / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no 2d context for an OffscreenCanvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return { data, width, height };
}
