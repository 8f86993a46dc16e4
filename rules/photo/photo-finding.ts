import type { Finding } from '@/rules/finding';

/** What the file alone can show: its bytes, markers and name. */
export const fileFindingCodes = [
  'empty-file',
  'not-jpeg',
  'file-extension',
  'too-few-bytes',
  'borderline-bytes',
  'too-many-bytes',
  'unusual-bytes',
  'too-few-pixels',
  'borderline-pixels',
  'wrong-dimensions',
  'wrong-ratio',
  'exif-rotated',
  'not-rgb',
  'odd-encoding',
  'progressive',
  'icc-not-rgb',
  'icc-not-srgb',
  'rgb-coded',
  'truncated',
  'damaged',
  'padded',
  'trailing-data',
  'too-many-pixels',
  'many-pixels',
  'low-quality',
  'undecodable',
] as const;

/** What the decoded picture can show. */
export const pixelFindingCodes = [
  'pixels-unreadable',
  'background-not-white',
  'background-tinted',
  'background-coloured',
  'background-uneven',
  'background-shadow',
  'background-cluttered',
  'background-unclear',
  'clothes-like-background',
  'framed',
  'blurred',
  'overexposed',
  'underexposed',
  'greyscale',
  'low-contrast',
  'no-subject',
  'off-centre',
  'head-too-small',
  'head-too-large',
  'crown-cut',
  'crown-gap',
] as const;

export type FileFindingCode = (typeof fileFindingCodes)[number];
export type PixelFindingCode = (typeof pixelFindingCodes)[number];
export type PhotoFindingCode = FileFindingCode | PixelFindingCode;
export type PhotoFinding = Finding<PhotoFindingCode>;
