import type { JpegFacts } from '@/rules/photo/jpeg';
import { isBlank, type PixelImage, workingSide } from '@/rules/photo/pixel-image';
import { type ScaledDecoding, startScaled } from './decode-scaled';

/** A photo as it was chosen, with what its markers said. */
export interface EncodedPhoto {
  photo: Blob;
  /** The whole file, where it was read. */
  bytes?: Uint8Array<ArrayBuffer> | undefined;
  jpeg?: JpegFacts | undefined;
}

/** A photo that the browser is decoding, on threads of its own where it can. */
export interface Decoding {
  /**
   * Upright (EXIF applied) as the working image: long side at most 413 pixels, never enlarged. `undefined` when the
   * browser cannot decode it.
   */
  image: Promise<PixelImage | undefined>;
}

/** Starts to decode a photo; once this resolves, work of this thread no longer holds it up. */
export async function startDecoding(encoded: EncodedPhoto): Promise<Decoding> {
  const scaling = await startScaled(encoded, workingSide);
  if (scaling) return { image: takeScaled(scaling, encoded) };
  const image = decodeWhole(encoded);
  // Firefox 153 begins at this thread's next turn: 8 ms of other work before it are 8 ms more.
  await new Promise((resolve) => setTimeout(resolve));
  return { image };
}

async function takeScaled({ frame }: ScaledDecoding, encoded: EncodedPhoto): Promise<PixelImage | undefined> {
  const scaled = drawWorkingImage(await frame);
  // Firefox 153 hands out a blank frame of the asked size for a file that it cannot decode.
  return scaled && !isBlank(scaled) ? scaled : decodeWhole(encoded);
}

async function decodeWhole({ photo }: EncodedPhoto): Promise<PixelImage | undefined> {
  const picture = await createImageBitmap(photo).catch(() => undefined);
  return drawWorkingImage(picture && { picture, width: picture.width, height: picture.height });
}

/** A decoded picture of whatever size. */
export interface DecodedFrame {
  picture: ImageBitmap | VideoFrame;
  width: number;
  height: number;
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
