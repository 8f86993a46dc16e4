import type { JpegFacts } from '@/rules/photo/jpeg';
import { isBlank, type PixelImage, workingSide } from '@/rules/photo/pixel-image';
import { decodeScaled } from './decode-scaled';

/** A photo as it was chosen, with what its markers said. */
export interface EncodedPhoto {
  photo: Blob;
  /** The whole file, where it was read. */
  bytes?: Uint8Array<ArrayBuffer> | undefined;
  jpeg?: JpegFacts | undefined;
}

/**
 * Decodes a photo upright (EXIF applied) into the working image: long side at most 413 pixels, never enlarged.
 * `undefined` when the browser cannot decode it.
 */
export async function decodePhoto(encoded: EncodedPhoto): Promise<PixelImage | undefined> {
  const scaled = drawWorkingImage(await decodeScaled(encoded, workingSide));
  // Firefox 153 hands out a blank frame of the asked size for a file that it cannot decode.
  if (scaled && !isBlank(scaled)) return scaled;
  return drawWorkingImage(await decodeWhole(encoded.photo));
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

function drawWorkingImage(frame: DecodedFrame | undefined): PixelImage | undefined {
  if (frame === undefined) return undefined;
  const scale = Math.min(1, workingSide / Math.max(frame.width, frame.height));
  const width = Math.max(1, Math.round(frame.width * scale));
  const height = Math.max(1, Math.round(frame.height * scale));
  kept.context ??= openCanvas();
  kept.context.clearRect(0, 0, workingSide, workingSide);
  kept.context.drawImage(frame.picture, 0, 0, width, height);
  frame.picture.close();
  const { data } = kept.context.getImageData(0, 0, width, height);
  return { data, width, height };
}

/** The canvas of the photo before, whose memory costs more than the drawing: 4 of 11 ms in Firefox 153. */
const kept: { context?: OffscreenCanvasRenderingContext2D } = {};

function openCanvas(): OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(workingSide, workingSide);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no 2d context for an OffscreenCanvas');
  context.imageSmoothingQuality = 'high';
  return context;
}
