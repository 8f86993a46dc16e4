import type { Sourced } from '@/rules/sourced';
import { orientedSize } from './jpeg';
import type { PhotoFile } from './photo-file';

/** `source`: the photo before the official tool; `processed`: the 报名照片.jpg that tool saves and the portal takes. */
export const photoKinds = ['source', 'processed'] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** By which rules a photo is judged. */
export interface PhotoRules {
  kind: PhotoKind;
  /** The candidate's region by the portal's name, where it is known. */
  region?: string | undefined;
}

/** Both ends belong to the range. */
export interface ByteRange {
  least: number;
  most: number;
}

export const photoSize = {
  width: 295,
  height: 413,
} as const;

/** The source photo: size has a floor, and the floor is open ("大于"). */
export const sourceLimits = {
  /** "大于30K": K as 1000 or 1024 is not told, so the range between is a warning. */
  bytes: {
    value: { failUpTo: 30_000, warnUpTo: 30_720 },
    source: '官方照片处理工具提示“文件大于 30K”',
    asOf: '2026-11',
    confidence: 'official',
  } satisfies Sourced<{ failUpTo: number; warnUpTo: number }>,
  /** No official ceiling is known; these only keep a browser and the tool from choking. */
  mostBytes: {
    value: { warnOver: 10 * 1024 * 1024, failOver: 20 * 1024 * 1024 },
    source: '本助手的经验上限，官方未公布',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<{ warnOver: number; failOver: number }>,
  /** "大于 295*413 像素"; 云南 2025 says "不小于", so equality is a warning. */
  pixels: {
    value: photoSize,
    source: '官方照片处理工具提示“大于 295*413 像素”；云南 2025 年公告写“不小于”',
    asOf: '2026-11',
    confidence: 'official',
  } satisfies Sourced<{ width: number; height: number }>,
  /** Relative distance from 295:413 (25 × 35 mm); 3:4 lies 5 % away. */
  ratio: {
    value: { pass: 0.02, warn: 0.12 },
    source: '一寸证件照 25×35 毫米（295×413 像素）；允许偏差为本助手估计',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<{ pass: number; warn: number }>,
  /** 教师资格考试 (NTCE) asks for "压缩品质系数不低于60"; 软考 gives no number. */
  quality: {
    value: 60,
    source: '参考教师资格考试“压缩品质系数不低于 60”，软考未公布',
    asOf: '2026-11',
    confidence: 'second-hand',
  } satisfies Sourced<number>,
} as const;

/** The output of the official tool: exact size in pixels, and a few kilobytes. */
export const processedLimits = {
  bytes: {
    value: { usual: { least: 5000, most: 15 * 1024 }, possible: { least: 2000, most: 50 * 1024 } },
    source: '希赛网 5300020（5–15 KB，2024）、51CTO 138823（约 10 KB）；50 KB 为各地说法的上限',
    asOf: '2026-11',
    confidence: 'second-hand',
  } satisfies Sourced<{ usual: ByteRange; possible: ByteRange }>,
  pixels: {
    value: photoSize,
    source: '希赛网 5300020：处理后的照片为 295×413 像素',
    asOf: '2026-11',
    confidence: 'second-hand',
  } satisfies Sourced<{ width: number; height: number }>,
} as const;

/** What holds for both kinds. */
export const commonLimits = {
  /** NUL or foreign bytes after the picture; a few belong to some encoders. */
  trailingBytes: {
    value: 1024,
    source: '部分制图软件会在文件尾部补零凑大小',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<number>,
  /** Decoding takes 4 bytes a pixel: 50 MP are 200 MB. */
  megapixels: {
    value: { info: 24_000_000, fail: 50_000_000 },
    source: '本助手为避免浏览器卡死设的上限',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<{ info: number; fail: number }>,
} as const;

/** Which rules fit the file best: exactly 295×413 and at most 50 KB is the tool's output, anything else a source. */
export function pickPhotoKind({ byteLength, jpeg }: PhotoFile): PhotoKind {
  const size = jpeg && orientedSize(jpeg);
  const exact = size?.width === photoSize.width && size.height === photoSize.height;
  return exact && byteLength <= processedLimits.bytes.value.possible.most ? 'processed' : 'source';
}
