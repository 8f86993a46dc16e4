import { photoSize } from './limits';
import type { ShareBox } from './photo-map';

/** Width over height of the photo that is asked for. */
const wanted = photoSize.width / photoSize.height;

/** Where the head goes: crown at 8 % and head at 65 % of the height (the usual range is 6–10 % and 62–68 %). */
const headPlace = { crown: 0.08, height: 0.65 };

/** No smaller than this share of the picture's height: less is no crop but an enlargement of a detail. */
const leastHeight = 0.2;

/** A box of 295:413 around the head, as far as the picture reaches; `aspect` is the picture's width over its height. */
export function presetCrop(head: ShareBox | undefined, aspect: number): ShareBox {
  const height = fitHeight(head ? head.height / headPlace.height : 1, aspect);
  const width = widthOf(height, aspect);
  const middle = head ? head.left + head.width / 2 : 0.5;
  const top = head ? head.top - headPlace.crown * height : (1 - height) / 2;
  return place({ left: middle - width / 2, top, width, height });
}

/** The box moved by shares of the picture, never out of it. */
export function moveCrop(crop: ShareBox, right: number, down: number): ShareBox {
  return place({ ...crop, left: crop.left + right, top: crop.top + down });
}

/** The box with another height and the same upper left corner, always 295:413. */
export function sizeCrop({ left, top }: ShareBox, height: number, aspect: number): ShareBox {
  const widest = fitHeight(Math.min(height, 1 - top, heightOf(1 - left, aspect)), aspect);
  return place({ left, top, width: widthOf(widest, aspect), height: widest });
}

function fitHeight(height: number, aspect: number): number {
  return Math.min(Math.max(height, leastHeight), 1, heightOf(1, aspect));
}

function widthOf(height: number, aspect: number): number {
  return (height * wanted) / aspect;
}

function heightOf(width: number, aspect: number): number {
  return (width * aspect) / wanted;
}

function place(box: ShareBox): ShareBox {
  const within = (start: number, length: number) => Math.max(0, Math.min(start, 1 - length));
  return { ...box, left: within(box.left, box.width), top: within(box.top, box.height) };
}
