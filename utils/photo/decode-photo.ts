import type { JpegFacts } from '@/rules/photo/jpeg';
import { type PixelImage, workingSide } from '@/rules/photo/pixel-image';
import { decodeScaled } from './decode-scaled';

/** A photo as it was chosen, with what its markers said. */
export interface EncodedPhoto {
  photo: Blob;
  /** The whole file, where it was read. */
  bytes?: Uint8Array<ArrayBuffer> | undefined;
  jpeg?: JpegFacts | undefined;
}

/** The working image, to be measured and to be shown. */
export interface DecodedPhoto {
  image: PixelImage;
  bitmap: ImageBitmap;
}

/**
 * Decodes a photo upright (EXIF applied) into the working image: long side at most 413 pixels, never enlarged.
 * `undefined` when the browser cannot decode it.
 */
export async function decodePhoto(encoded: EncodedPhoto): Promise<DecodedPhoto | undefined> {
  const frame = (await decodeScaled(encoded, workingSide)) ?? (await decodeWhole(encoded.photo));
  if (frame === undefined) return undefined;
  try {
    return drawWorkingImage(frame);
  } finally {
    frame.picture.close();
  }
}

/** A decoded picture of whatever size. */
export interface DecodedFrame {
  picture: ImageBitmap | VideoFrame;
  width: number;
  height: number;
}

async function decodeWhole(photo: Blob): Promise<DecodedFrame | undefined> {
  const picture = await createImageBitmap(photo).catch(() => undefined);
  return picture && { picture, width: picture.width, height: picture.height };
}

function drawWorkingImage({ picture, ...size }: DecodedFrame): DecodedPhoto {
  const scale = Math.min(1, workingSide / Math.max(size.width, size.height));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no 2d context for an OffscreenCanvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return { image: { data, width, height }, bitmap: canvas.transferToImageBitmap() };
}
