import type { HeadFacts } from './head';
import type { PhotoFinding } from './photo-finding';
import { pixelLimits } from './pixel-limits';

/** Judges where the head stands and how large it is. Estimates of a silhouette: never worse than a warning. */
export function judgeHead({ crown, height, offset }: HeadFacts): PhotoFinding[] {
  const findings: PhotoFinding[] = [];
  const warn = (code: PhotoFinding['code'], values: PhotoFinding['values']) =>
    findings.push({ code, level: 'warn', values });
  if (Math.abs(offset) > pixelLimits.offset.value) warn('off-centre', { offset, side: offset < 0 ? '左' : '右' });
  if (height < pixelLimits.headHeight.value.least) warn('head-too-small', { height });
  if (height > pixelLimits.headHeight.value.most) warn('head-too-large', { height });
  if (crown < pixelLimits.crown.value.least) warn('crown-cut', { crown });
  if (crown > pixelLimits.crown.value.most) warn('crown-gap', { crown });
  return findings;
}
