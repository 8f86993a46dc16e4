import { detectFrame } from './frame';
import { guessFace, type HeadFacts, isHeadLike, measureHead } from './head';
import { convertToLab, type LabImage } from './lab';
import { drawMap, type PhotoMap } from './photo-map';
import { cropImage, type PixelBox, type PixelImage } from './pixel-image';
import { pixelLimits } from './pixel-limits';
import { reusePlanes } from './planes';
import { measureSharpness } from './sharpness';
import { smoothLab } from './smooth';
import { detectSubject, type Subject } from './subject';
import { type Ellipse, type FaceLight, measureColourfulness, measureFaceLight, placeFace } from './tone';
import { measureWall, type WallFacts } from './wall-facts';
import { detectWall, looksLikeWall, type WallMask } from './wall-mask';
import { sampleWall } from './wall-sample';

/** Everything measured on the pixels; what could not be measured is `undefined`. */
export interface PixelFacts {
  frameSides: number;
  goodPatches: number;
  cornerSpread: number;
  /** Share (0–1) of the picture taken by what stands before the wall beside the sitter. */
  thingsShare: number;
  wall: WallFacts | undefined;
  /** Share (0–1) of the lower middle, where clothes are, that looks like wall. */
  clothesShare: number;
  head: HeadFacts | undefined;
  face: FaceLight | undefined;
  sharpness: number | undefined;
  colourfulness: number;
}

/** Below this the patches and steps of the checks lose their meaning, and the file check has refused the photo anyway. */
const leastSide = 64;

/** Where the clothes are: the middle half of the lowest rows. */
const clothesBox = { left: 0.25, right: 0.75, top: 0.88 };

/** The numbers the judge goes by, and where on the picture they come from. */
export interface PixelMeasures {
  facts: PixelFacts;
  map: PhotoMap;
}

/** Measures a working image (long side 413, upright); `undefined` when it is too small for any of it. */
export function measurePixels(image: PixelImage): PixelMeasures | undefined {
  if (Math.min(image.width, image.height) < leastSide) return undefined;
  return reusePlanes(() => measureWhole(image));
}

function measureWhole(image: PixelImage): PixelMeasures {
  const whole = convertToLab(image);
  const { sides, inside } = detectFrame(whole);
  const isFramed = inside.right - inside.left < image.width || inside.bottom - inside.top < image.height;
  const picture = isFramed ? cropImage(image, inside) : image;
  const lab = isFramed ? convertToLab(picture) : whole;
  const smooth = smoothLab(lab);
  const sample = sampleWall(lab);
  const masks = detectWall(smooth, sample);
  const clothes = boxClothes(lab);
  const clothesShare = measureClothes(masks, lab.width, clothes);
  const merged = clothesShare > pixelLimits.clothesShare.value;
  const subject = detectSubject(masks.wallBits);
  const sitter = measureSitter(subject, { lab, wall: masks.wall, merged });
  const wall = measureWall(smooth, masks.core);
  const facts: PixelFacts = {
    frameSides: sides,
    goodPatches: sample.goodPatches,
    cornerSpread: sample.cornerSpread,
    thingsShare: sitter.thingsShare,
    wall,
    clothesShare,
    head: sitter.head,
    face: sitter.light,
    sharpness: subject && measureSharpness(smooth, subject.mask),
    colourfulness: measureColourfulness(picture),
  };
  const odd = [...sample.oddPatches, ...sitter.things];
  return { facts, map: drawMap({ ...sitter, lab: smooth, masks, wall, clothes, odd }, inside, image) };
}

interface Sitter {
  head: HeadFacts | undefined;
  face: Ellipse | undefined;
  light: FaceLight | undefined;
  /** What else stands before the wall; what is left of a face burnt out to white is no such thing. */
  things: PixelBox[];
  thingsShare: number;
}

interface SitterScene {
  lab: LabImage;
  wall: Uint8Array;
  merged: boolean;
}

/** A face burnt out to white is taken for wall: all that is left of the sitter still tells where it would be. */
function measureSitter(subject: Subject | undefined, { lab, wall, merged }: SitterScene): Sitter {
  const scene = { width: lab.width, height: lab.height, merged };
  const head = subject && measureHead(subject, scene);
  const sure = head && isHeadLike(head) ? placeFace(head, lab) : undefined;
  const face = head ? sure : guessFace(wall, scene);
  const { things, thingsShare } = (head && subject) ?? { things: [], thingsShare: 0 };
  return { head, face, light: face && measureFaceLight(lab, face), things, thingsShare };
}

function boxClothes({ width, height }: LabImage): PixelBox {
  return {
    left: Math.ceil(width * clothesBox.left),
    right: Math.ceil(width * clothesBox.right),
    top: Math.ceil(height * clothesBox.top),
    bottom: height,
  };
}

function measureClothes(masks: WallMask, width: number, { left, top, right, bottom }: PixelBox): number {
  let like = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let pixel = y * width + left; pixel < y * width + right; pixel += 1) {
      if (looksLikeWall(masks, pixel)) like += 1;
    }
  }
  const count = (bottom - top) * (right - left);
  return count === 0 ? 0 : like / count;
}
