import { detectFrame } from './frame';
import { type HeadFacts, measureHead } from './head';
import { convertToLab } from './lab';
import { cropImage, type PixelImage } from './pixel-image';
import { measureSharpness } from './sharpness';
import { smoothLab } from './smooth';
import { detectSubject } from './subject';
import { type FaceLight, measureColourfulness, measureFaceLight } from './tone';
import { measureWall, type WallFacts } from './wall-facts';
import { detectWall } from './wall-mask';
import { sampleWall } from './wall-sample';

/** Everything measured on the pixels; what could not be measured is `undefined`. */
export interface PixelFacts {
  frameSides: number;
  goodPatches: number;
  cornerSpread: number;
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

/** Measures a working image (long side 413, upright); `undefined` when it is too small for any of it. */
export function measurePixels(image: PixelImage): PixelFacts | undefined {
  if (Math.min(image.width, image.height) < leastSide) return undefined;
  const whole = convertToLab(image);
  const frame = detectFrame(whole);
  const inside =
    frame.inside.right - frame.inside.left < image.width || frame.inside.bottom - frame.inside.top < image.height;
  const picture = inside ? cropImage(image, frame.inside) : image;
  const lab = inside ? convertToLab(picture) : whole;
  const { width, height } = lab;
  const smooth = smoothLab(lab);
  const sample = sampleWall(lab);
  const { wall, core } = detectWall(smooth, sample.reference);
  const subject = detectSubject(wall, width);
  const head = subject && measureHead(subject, width, height);
  return {
    frameSides: frame.sides,
    goodPatches: sample.goodPatches,
    cornerSpread: sample.cornerSpread,
    wall: measureWall(lab, core),
    clothesShare: measureClothes(wall, width, height),
    head,
    face: head && measureFaceLight(lab, head),
    sharpness: subject && measureSharpness(smooth, subject.mask),
    colourfulness: measureColourfulness(picture),
  };
}

function measureClothes(wall: Uint8Array, width: number, height: number): number {
  let [count, like] = [0, 0];
  for (let y = Math.ceil(height * clothesBox.top); y < height; y += 1) {
    for (let x = Math.ceil(width * clothesBox.left); x < width * clothesBox.right; x += 1) {
      count += 1;
      like += wall[y * width + x] ?? 0;
    }
  }
  return count === 0 ? 0 : like / count;
}
