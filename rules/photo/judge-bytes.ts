import { commonLimits, type PhotoRules, processedLimits, sourceLimits } from './limits';
import type { PhotoFile } from './photo-file';
import type { PhotoFinding } from './photo-finding';
import { regionPhotoLimits } from './region-limits';

/** Judges how many bytes the file holds; what lies after the picture's end does not count as picture. */
export function judgeBytes({ byteLength, jpeg }: PhotoFile, { kind, region }: PhotoRules): PhotoFinding[] {
  const imageBytes = jpeg?.imageBytes ?? byteLength;
  return [
    ...judgeCeiling(byteLength),
    ...(kind === 'source' ? judgeSourceFloor(imageBytes) : judgeProcessedRange(imageBytes, region)),
    ...judgeTrailing(byteLength, imageBytes, jpeg?.trailingIsNul === true),
  ];
}

function judgeCeiling(bytes: number): PhotoFinding[] {
  const { warnOver, failOver } = sourceLimits.mostBytes.value;
  if (bytes <= warnOver) return [];
  return [{ code: 'too-many-bytes', level: bytes > failOver ? 'fail' : 'warn', values: { bytes } }];
}

function judgeSourceFloor(bytes: number): PhotoFinding[] {
  const { failUpTo, warnUpTo } = sourceLimits.bytes.value;
  if (bytes > warnUpTo) return [];
  return bytes <= failUpTo
    ? [{ code: 'too-few-bytes', level: 'fail', values: { bytes } }]
    : [{ code: 'borderline-bytes', level: 'warn', values: { bytes } }];
}

/** A region's own words take the place of what is usual; what the tool cannot have written breaks the rule anywhere. */
function judgeProcessedRange(bytes: number, region = ''): PhotoFinding[] {
  const { usual, possible } = processedLimits.bytes.value;
  const own = regionPhotoLimits[region]?.bytes;
  const { least, most } = own?.value ?? usual;
  if (bytes >= least && bytes <= most) return [];
  const level = bytes >= possible.least && bytes <= possible.most ? 'warn' : 'fail';
  if (!own) return [{ code: 'unusual-bytes', level, values: { bytes } }];
  const { value, source, asOf } = own;
  return [{ code: 'unusual-bytes', level, values: { bytes, region, words: value.words, source, asOf } }];
}

function judgeTrailing(byteLength: number, imageBytes: number, isNul: boolean): PhotoFinding[] {
  const trailing = byteLength - imageBytes;
  if (trailing <= commonLimits.trailingBytes.value) return [];
  return [{ code: isNul ? 'padded' : 'trailing-data', level: 'warn', values: { trailing, imageBytes } }];
}
