import { commonLimits, type PhotoKind, processedLimits, sourceLimits } from './limits';
import type { PhotoFile } from './photo-file';
import type { PhotoFinding } from './photo-finding';

/** Judges how many bytes the file holds; what lies after the picture's end does not count as picture. */
export function judgeBytes({ byteLength, jpeg }: PhotoFile, kind: PhotoKind): PhotoFinding[] {
  const imageBytes = jpeg?.imageBytes ?? byteLength;
  return [
    ...judgeCeiling(byteLength),
    ...(kind === 'source' ? judgeSourceFloor(imageBytes) : judgeProcessedRange(imageBytes)),
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

function judgeProcessedRange(bytes: number): PhotoFinding[] {
  const { usual, possible } = processedLimits.bytes.value;
  if (bytes >= usual.least && bytes <= usual.most) return [];
  const level = bytes >= possible.least && bytes <= possible.most ? 'warn' : 'fail';
  return [{ code: 'unusual-bytes', level, values: { bytes } }];
}

function judgeTrailing(byteLength: number, imageBytes: number, isNul: boolean): PhotoFinding[] {
  const trailing = byteLength - imageBytes;
  if (trailing <= commonLimits.trailingBytes.value) return [];
  return [{ code: isNul ? 'padded' : 'trailing-data', level: 'warn', values: { trailing, imageBytes } }];
}
