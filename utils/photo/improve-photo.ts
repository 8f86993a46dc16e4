import type { ShareBox } from '@/rules/photo/photo-map';
import type { PixelImage } from '@/rules/photo/pixel-image';
import { measurePixels } from '@/rules/photo/pixels';
import { nextQuality, startQualitySearch } from '@/rules/photo/quality-search';
import { listTargets, type PixelSize } from '@/rules/photo/target-size';
import { mostBurntAfter, planWhitening, whiten } from '@/rules/photo/whitening';
import { type Inspection, inspectPhoto } from './inspect-photo';
import { resizeImage } from './resize-image';

/** What the candidate wants of a source photo. */
export interface ImproveRequest {
  photo: Blob;
  /** Shares of the upright picture. */
  crop: ShareBox;
  whiten: boolean;
  region?: string | undefined;
}

/** A new photo, checked again as a whole. */
interface ImprovedPhoto {
  file: Blob;
  name: string;
  size: PixelSize;
  /** How many pixels of the photo before it was made of. */
  cropped: PixelSize;
  inspection: Inspection;
}

/** The new photo, or why there is none (Chinese). */
export type Improvement = ImprovedPhoto | { refusal: string };

/**
 * Makes a source photo ready for the official tool, in a worker: upright, cropped, made smaller and never larger, as a
 * plain JPEG without metadata, its size inside the band. Nothing on it is painted over.
 */
export async function improvePhoto({ photo, crop, whiten: wish, region }: ImproveRequest): Promise<Improvement> {
  const cropped = await cropPhoto(photo, crop);
  if (!cropped) return { refusal: '浏览器无法解码这张照片。' };
  const targets = listTargets(cropped);
  if (targets.length === 0)
    return { refusal: '裁剪后像素不够（要大于 295×413）。公告禁止放大，请把框放大，或用像素更高的原片。' };
  for (const size of targets) {
    const image = await resizeImage(cropped, size);
    const refusal = wish ? whitenImage(image) : undefined;
    if (refusal) return { refusal };
    const file = await encodeInBand(image);
    if (!file) continue;
    const name = `源照片_${size.width}x${size.height}.jpg`;
    const inspection = await inspectPhoto({ photo: file, name, kind: 'source', region });
    return { file, name, size, cropped: { width: cropped.width, height: cropped.height }, inspection };
  }
  return { refusal: '画面细节太少，正常压缩达不到 30 KB。不会靠填充凑大小，请用像素更高的原片。' };
}

async function cropPhoto(photo: Blob, crop: ShareBox): Promise<PixelImage | undefined> {
  const picture = await createImageBitmap(photo).catch(() => undefined);
  if (!picture) return undefined;
  const width = Math.max(1, Math.round(crop.width * picture.width));
  const height = Math.max(1, Math.round(crop.height * picture.height));
  const context = drawOn({ width, height });
  context.drawImage(picture, -Math.round(crop.left * picture.width), -Math.round(crop.top * picture.height));
  picture.close();
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}

/** Tells why not, when the face would suffer. */
function whitenImage(image: PixelImage): string | undefined {
  const measured = measurePixels(image);
  if (!measured) return '照片太小，不能调色。';
  const plan = planWhitening(measured.facts);
  if ('refusal' in plan) return plan.refusal;
  whiten(image.data, plan.gains);
  const burnt = measurePixels(image)?.facts.face?.burntShare ?? 0;
  return burnt < mostBurntAfter ? undefined : '提亮会让面部过曝，请补足光线重拍。';
}

async function encodeInBand({ data, width, height }: PixelImage): Promise<Blob | undefined> {
  const context = drawOn({ width, height });
  context.putImageData(new ImageData(data, width, height), 0, 0);
  let search = startQualitySearch();
  while (search.quality !== undefined) {
    const file = await context.canvas.convertToBlob({ type: 'image/jpeg', quality: search.quality });
    search = nextQuality(search, file.size);
    if (search.fits) return file;
  }
  return undefined;
}

function drawOn({ width, height }: PixelSize): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no 2d context for an OffscreenCanvas');
  return context;
}
