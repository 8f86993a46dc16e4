import { describeHue } from './hue-name';
import type { PhotoFinding } from './photo-finding';
import { pixelLimits, type TwoLimits } from './pixel-limits';
import type { PixelFacts } from './pixels';
import type { WallFacts } from './wall-facts';

/** Judges the wall behind the sitter. On a cluttered one the other numbers would mean nothing and are left out. */
export function judgeWall(facts: PixelFacts): PhotoFinding[] {
  const { wall } = facts;
  const clutter = judgeClutter(facts);
  if (clutter?.level === 'fail') return [clutter];
  const findings = clutter === undefined ? [] : [clutter];
  if (wall === undefined) return [...findings, { code: 'background-unclear', level: 'warn' }];
  return [...findings, ...judgeWallColour(wall), ...judgeWallLight(wall, facts.sharpness)];
}

/** The level of a value that must not rise above its limits. */
export function levelAbove(value: number, { warn, fail }: TwoLimits): 'warn' | 'fail' | undefined {
  if (value > fail) return 'fail';
  return value > warn ? 'warn' : undefined;
}

/** The level of a value that must not fall below its limits. */
export function levelBelow(value: number, { warn, fail }: TwoLimits): 'warn' | 'fail' | undefined {
  return levelAbove(-value, { warn: -warn, fail: -fail });
}

function judgeClutter({ goodPatches, cornerSpread, thingsShare }: PixelFacts): PhotoFinding | undefined {
  const isOdd = cornerSpread > pixelLimits.cornerSpread.value || thingsShare > pixelLimits.thingsShare.value;
  const level = levelBelow(goodPatches, pixelLimits.goodPatches.value) ?? (isOdd ? 'warn' : undefined);
  return level && { code: 'background-cluttered', level, values: { goodPatches, cornerSpread, thingsShare } };
}

function judgeWallColour({ colour, chroma, hue }: WallFacts): PhotoFinding[] {
  const values = { lightness: colour.l, chroma, name: describeHue(hue, chroma) };
  if (chroma > pixelLimits.chroma.value.fail) return [{ code: 'background-coloured', level: 'fail', values }];
  const findings: PhotoFinding[] = [];
  const grey = levelBelow(colour.l, pixelLimits.lightness.value);
  if (grey) findings.push({ code: 'background-not-white', level: grey, values });
  if (chroma > pixelLimits.chroma.value.warn) findings.push({ code: 'background-tinted', level: 'warn', values });
  return findings;
}

/**
 * Where every edge is soft, the edge of grey hair is no steeper than that of a shadow: no certainty, no broken rule; and
 * on a blurred photo, which has to be taken again anyway, nothing.
 */
function judgeWallLight({ unevenness, shadowShare }: WallFacts, sharpness: number | undefined): PhotoFinding[] {
  const softness = sharpness === undefined ? undefined : levelBelow(sharpness, pixelLimits.sharpness.value);
  if (softness === 'fail') return [];
  const levelOf = (value: number, limits: TwoLimits) => {
    const level = levelAbove(value, limits);
    return level && softness ? 'warn' : level;
  };
  const findings: PhotoFinding[] = [];
  const uneven = levelOf(unevenness, pixelLimits.unevenness.value);
  if (uneven) findings.push({ code: 'background-uneven', level: uneven, values: { unevenness } });
  const shadow = levelOf(shadowShare, pixelLimits.shadowShare.value);
  if (shadow) findings.push({ code: 'background-shadow', level: shadow, values: { shadowShare } });
  return findings;
}
