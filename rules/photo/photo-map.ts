import type { HeadFacts } from './head';
import type { LabImage } from './lab';
import type { PixelBox } from './pixel-image';
import { bytePlane } from './planes';
import { burnt, type Ellipse, forEachInEllipse } from './tone';
import type { WallFacts } from './wall-facts';
import { looksLikeWall, type WallMask } from './wall-mask';

/** What a pixel of the map belongs to; what is none of these is the sitter. */
export const mapParts = { wall: 1, shadow: 2, burnt: 3, clothes: 4 } as const;
export const mapPartNames = ['wall', 'shadow', 'burnt', 'clothes'] as const satisfies (keyof typeof mapParts)[];
export type MapPart = (typeof mapPartNames)[number];

/** A box in shares (0–1) of the picture. */
export interface ShareBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where on the working image everything was found, for drawing over the photo. */
export interface PhotoMap {
  width: number;
  height: number;
  /** A number of `mapParts` for each pixel, 0 for the sitter. */
  parts: Uint8Array;
  /** Crown to estimated chin. */
  head: ShareBox | undefined;
  /** The picture inside a drawn border, when there is one. */
  inside: ShareBox | undefined;
  /** Places at the edge that do not look like one wall. */
  odd: ShareBox[];
}

/** What the measuring found, in pixels of the picture inside the border. */
export interface MapSource {
  lab: LabImage;
  masks: WallMask;
  wall: WallFacts | undefined;
  head: HeadFacts | undefined;
  face: Ellipse | undefined;
  clothes: PixelBox;
  odd: readonly PixelBox[];
}

/** Draws the map of a picture; `inside` is where that picture lies in the whole of `width` × `height`. */
export function drawMap(
  source: MapSource,
  inside: PixelBox,
  { width, height }: { width: number; height: number },
): PhotoMap {
  const parts = new Uint8Array(width * height);
  const own = markParts(source);
  for (let y = inside.top; y < inside.bottom; y += 1) {
    const from = (y - inside.top) * source.lab.width;
    parts.set(own.subarray(from, from + source.lab.width), y * width + inside.left);
  }
  const toShares = ({ left, top, right, bottom }: PixelBox): ShareBox => ({
    left: (left + inside.left) / width,
    top: (top + inside.top) / height,
    width: (right - left) / width,
    height: (bottom - top) / height,
  });
  const isWhole = inside.right - inside.left === width && inside.bottom - inside.top === height;
  return {
    width,
    height,
    parts,
    head: source.head && toShares(boxHead(source.head, source.lab)),
    inside: isWhole ? undefined : toShares({ left: 0, top: 0, right: source.lab.width, bottom: source.lab.height }),
    odd: source.odd.map(toShares),
  };
}

function markParts({ lab, masks, wall, face, clothes }: MapSource): Uint8Array {
  const parts = bytePlane(masks.wall.length);
  parts.set(masks.wall);
  const limit = wall?.shadowBelow ?? 0;
  for (let pixel = 0; pixel < parts.length; pixel += 1) {
    if (masks.core[pixel] === 1 && (lab.l[pixel] ?? 0) < limit) parts[pixel] = mapParts.shadow;
  }
  for (let y = clothes.top; y < clothes.bottom; y += 1) {
    for (let pixel = y * lab.width + clothes.left; pixel < y * lab.width + clothes.right; pixel += 1) {
      if (looksLikeWall(masks, pixel)) parts[pixel] = mapParts.clothes;
    }
  }
  if (face) {
    forEachInEllipse(face, lab, (pixel) => {
      if ((lab.luminance[pixel] ?? 0) >= burnt) parts[pixel] = mapParts.burnt;
    });
  }
  return parts;
}

function boxHead({ crown, height, width, offset }: HeadFacts, lab: LabImage): PixelBox {
  const middle = (0.5 + offset) * lab.width;
  const half = (width * lab.width) / 2;
  return {
    left: middle - half,
    right: middle + half,
    top: crown * lab.height,
    bottom: (crown + height) * lab.height,
  };
}
