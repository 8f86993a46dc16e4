import { type JpegFacts, orientedSize } from '@/rules/photo/jpeg';
import type { DecodedFrame, EncodedPhoto } from './decode-photo';

/** Below this many pixels on the long side a whole decode is as quick. */
const worthwhile = 1600;

/**
 * Lets the JPEG decoder itself leave out what a small picture does not need, which Chromium does at about half the cost
 * of a whole decode. `undefined` where that is not possible or not the same picture; then the whole photo is decoded.
 */
export async function decodeScaled({ bytes, jpeg }: EncodedPhoto, side: number): Promise<DecodedFrame | undefined> {
  const size = jpeg && isPlain(jpeg) ? orientedSize(jpeg) : undefined;
  if (!bytes || !size || Math.max(size.width, size.height) < worthwhile || !scalesWhileDecoding()) return undefined;
  const scale = side / Math.max(size.width, size.height);
  const decoder = new ImageDecoder({
    type: 'image/jpeg',
    data: bytes,
    desiredWidth: Math.max(1, Math.round(size.width * scale)),
    desiredHeight: Math.max(1, Math.round(size.height * scale)),
  });
  try {
    const { image } = await decoder.decode();
    return { picture: image, width: image.displayWidth, height: image.displayHeight };
  } catch {
    return undefined;
  } finally {
    decoder.close();
  }
}

/** Upright, in colour and in sRGB: the decoder neither turns the picture nor converts other colours as a canvas does. */
function isPlain({ frame, orientation, icc, adobeTransform }: JpegFacts): boolean {
  const isSrgb = icc === undefined || /sRGB/i.test(icc.name ?? '');
  return orientation === 1 && frame?.components === 3 && isSrgb && adobeTransform !== 0;
}

/** Firefox has the decoder too, without any gain; the client hints are Chromium's own. */
function scalesWhileDecoding(): boolean {
  return 'ImageDecoder' in globalThis && 'userAgentData' in navigator;
}
