import type { Sourced } from '@/rules/sourced';
import type { ByteRange } from './limits';

/** Where a region's notice differs from what holds everywhere else. */
export interface RegionPhotoLimits {
  /** Size of the file that goes up; whether K is 1000 or 1024 is not told, so each end is read generously. */
  bytes?: Sourced<ByteRange & { words: string }>;
  /** "不小于": 295×413 itself is enough. */
  equalPixels?: Sourced<true>;
}

/** By the portal's name of the region; docs/portal.md §6. Not listed: no source found, or nothing different. */
export const regionPhotoLimits: Readonly<Partial<Record<string, RegionPhotoLimits>>> = {
  浙江: {
    bytes: {
      value: { least: 10_000, most: 30 * 1024, words: '10–30 KB' },
      source: '浙江照片要求的整理（alidacu 32731，2025-07；educity 5456880，2026-03）',
      asOf: '2026-03',
      confidence: 'second-hand',
    },
  },
  陕西: {
    bytes: {
      value: { least: 14_000, most: 50 * 1024, words: '14–50 KB' },
      source: '陕西 2021 年通知的转载（rk.51cto 9854）',
      asOf: '2021',
      confidence: 'copied',
    },
  },
  云南: {
    equalPixels: {
      value: true,
      source: '云南 2025 年下半年公告的转载（educity 5413264）：“不小于 295×413”',
      asOf: '2025-09',
      confidence: 'copied',
    },
  },
};
