import { judgeHead } from './judge-head';
import { judgeWall, levelAbove, levelBelow } from './judge-wall';
import type { PhotoFinding } from './photo-finding';
import { pixelLimits } from './pixel-limits';
import type { PixelFacts } from './pixels';

/** Judges what was measured on the picture. The limits are the same before and after the official tool. */
export function judgePixels(facts: PixelFacts): PhotoFinding[] {
  const grey = judgeGrey(facts);
  const always = [...judgeFrameSides(facts), ...grey, ...judgeBlur(facts)];
  return grey.length > 0 ? always : [...always, ...judgeWall(facts), ...judgeSubject(facts), ...judgeLight(facts)];
}

/** Without colour the wall cannot be told from pale skin: nothing that rests on the silhouette is judged then. */
function judgeGrey({ colourfulness }: PixelFacts): PhotoFinding[] {
  if (colourfulness > pixelLimits.colourfulness.value) return [];
  return [{ code: 'greyscale', level: 'fail', values: { colourfulness } }];
}

function judgeBlur({ sharpness }: PixelFacts): PhotoFinding[] {
  const level = sharpness === undefined ? undefined : levelBelow(sharpness, pixelLimits.sharpness.value);
  return sharpness !== undefined && level ? [{ code: 'blurred', level, values: { sharpness } }] : [];
}

function judgeFrameSides({ frameSides }: PixelFacts): PhotoFinding[] {
  if (frameSides < pixelLimits.frameSides.value) return [];
  return [{ code: 'framed', level: 'fail', values: { frameSides } }];
}

/** Clothes that merge with the wall, or a face burnt out to its white, also hide the silhouette: one finding for one cause. */
function judgeSubject({ clothesShare, head, face }: PixelFacts): PhotoFinding[] {
  const merged = clothesShare > pixelLimits.clothesShare.value;
  const clothes: PhotoFinding[] = merged
    ? [{ code: 'clothes-like-background', level: 'warn', values: { clothesShare } }]
    : [];
  if (head !== undefined) return [...clothes, ...judgeHead(head)];
  const isBurnt = (face?.burntShare ?? 0) > pixelLimits.burntShare.value.fail;
  return merged || isBurnt ? clothes : [{ code: 'no-subject', level: 'warn' }];
}

/** Without a head the place of the face is a guess: only what is burnt out beyond doubt is told. */
function judgeLight({ head, face, wall }: PixelFacts): PhotoFinding[] {
  if (face === undefined) return [];
  const findings: PhotoFinding[] = [];
  const { burntShare, mean, contrast } = face;
  const burnt = levelAbove(burntShare, pixelLimits.burntShare.value);
  if (burnt === 'fail' || (burnt && head)) findings.push({ code: 'overexposed', level: burnt, values: { burntShare } });
  if (head === undefined) return findings;
  if (contrast < pixelLimits.contrast.value)
    findings.push({ code: 'low-contrast', level: 'warn', values: { contrast } });
  if (wall !== undefined && isDark(wall.colour.l, wall.chroma, mean)) {
    findings.push({ code: 'underexposed', level: 'warn', values: { lightness: wall.colour.l, mean } });
  }
  return findings;
}

/** A coloured wall may be dark by itself; only a neutral one tells the exposure. */
function isDark(wallLightness: number, wallChroma: number, faceMean: number): boolean {
  const { value } = pixelLimits.darkness;
  const neutral = wallChroma <= pixelLimits.chroma.value.fail;
  return neutral && wallLightness < value.wallLightness && faceMean < value.faceMean;
}
