import { type JpegFacts, orientedSize } from './jpeg';
import { commonLimits, type PhotoRules, photoSize, processedLimits, sourceLimits } from './limits';
import type { PhotoFinding } from './photo-finding';
import { regionPhotoLimits } from './region-limits';

interface Size {
  width: number;
  height: number;
}

/** Judges width and height as the picture is seen (after EXIF), for these rules. */
export function judgeSize(jpeg: JpegFacts, { kind, region }: PhotoRules): PhotoFinding[] {
  const size = orientedSize(jpeg);
  if (size === undefined || size.width === 0 || size.height === 0) return [];
  const findings = judgeMegapixels(size);
  if (kind === 'source') return [...findings, ...judgeSourcePixels(size, region), ...judgeRatio(size)];
  const { width, height } = processedLimits.pixels.value;
  const exact = size.width === width && size.height === height;
  return exact ? findings : [...findings, { code: 'wrong-dimensions', level: 'fail', values: { ...size } }];
}

function judgeMegapixels({ width, height }: Size): PhotoFinding[] {
  const { info, fail } = commonLimits.megapixels.value;
  const pixels = width * height;
  if (pixels > fail) return [{ code: 'too-many-pixels', level: 'fail', values: { width, height } }];
  return pixels > info ? [{ code: 'many-pixels', level: 'info', values: { width, height } }] : [];
}

function judgeSourcePixels({ width, height }: Size, region = ''): PhotoFinding[] {
  const least = sourceLimits.pixels.value;
  const values = { width, height };
  if (width < least.width || height < least.height) return [{ code: 'too-few-pixels', level: 'fail', values }];
  if (regionPhotoLimits[region]?.equalPixels) return [];
  const onTheLine = width === least.width || height === least.height;
  return onTheLine ? [{ code: 'borderline-pixels', level: 'warn', values }] : [];
}

function judgeRatio({ width, height }: Size): PhotoFinding[] {
  const { pass, warn } = sourceLimits.ratio.value;
  const ratio = width / height;
  const distance = Math.abs(ratio / (photoSize.width / photoSize.height) - 1);
  if (distance <= pass) return [];
  const values = { ratio: ratio.toFixed(2), landscape: width > height ? 1 : 0 };
  return [{ code: 'wrong-ratio', level: distance > warn ? 'fail' : 'warn', values }];
}
