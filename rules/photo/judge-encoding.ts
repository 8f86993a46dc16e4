import type { IccProfile } from './icc-profile';
import type { JpegFacts, JpegFrame } from './jpeg';
import { type PhotoKind, sourceLimits } from './limits';
import type { PhotoFinding } from './photo-finding';

/** Judges how the picture is stored: whole, upright, colour, in a form old software reads. */
export function judgeEncoding(jpeg: JpegFacts, kind: PhotoKind): PhotoFinding[] {
  const { frame, orientation, icc, quality, imageBytes } = jpeg;
  if (imageBytes === undefined) return [{ code: 'truncated', level: 'fail' }];
  if (frame === undefined || frame.width === 0 || frame.height === 0) return [{ code: 'undecodable', level: 'fail' }];
  const findings: PhotoFinding[] = [];
  if (orientation !== 1) findings.push({ code: 'exif-rotated', level: 'warn', values: { orientation } });
  findings.push(...judgeFrame(frame), ...judgeColour(frame, jpeg.adobeTransform));
  if (frame.components === 3) findings.push(...judgeProfile(icc));
  if (kind === 'source' && quality !== undefined && quality < sourceLimits.quality.value) {
    findings.push({ code: 'low-quality', level: 'warn', values: { quality } });
  }
  return findings;
}

function judgeFrame({ kind, precision }: JpegFrame): PhotoFinding[] {
  if (kind > 2 || precision !== 8) {
    return [{ code: 'odd-encoding', level: 'fail', values: { encoding: describeEncoding(kind, precision) } }];
  }
  return kind === 2 ? [{ code: 'progressive', level: 'info' }] : [];
}

/** SOF numbers of ITU-T T.81 table B.1. */
function describeEncoding(kind: number, precision: number): string {
  if (kind >= 9) return '算术编码';
  if (kind === 3 || kind === 7) return '无损';
  return kind > 2 ? '分层' : `${precision} 位`;
}

function judgeColour({ components }: JpegFrame, adobeTransform: number | undefined): PhotoFinding[] {
  if (components !== 3) return [{ code: 'not-rgb', level: 'fail', values: { components } }];
  return adobeTransform === 0 ? [{ code: 'rgb-coded', level: 'info' }] : [];
}

function judgeProfile(icc: IccProfile | undefined): PhotoFinding[] {
  if (icc === undefined) return [];
  const { colourSpace, name } = icc;
  if (colourSpace !== 'RGB ') {
    return [
      { code: 'icc-not-rgb', level: 'fail', values: { profile: name ?? colourSpace.replace(/[^\x20-\x7e]/g, '') } },
    ];
  }
  if (name === undefined || /sRGB/i.test(name)) return [];
  return [{ code: 'icc-not-srgb', level: 'info', values: { profile: name } }];
}
