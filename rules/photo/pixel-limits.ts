import type { Sourced } from '@/rules/sourced';
import { leastFrameSides } from './frame';

/** Where a measured value starts to be a warning and where it breaks the rule; values at the limit still pass. */
export interface TwoLimits {
  warn: number;
  fail: number;
}

const rule = '官方照片处理工具提示“白色背景的彩色标准证件照，照片清晰”';

/** The limits of the checks on the picture. The examiners publish none: each says where ours comes from. */
export const pixelLimits = {
  /** Least L* of the wall. DCDCDC is 87.6, F2F2F2 is 95.5; 出入境 light grey ends at 84. */
  lightness: {
    value: { warn: 94, fail: 88 },
    source: `${rule}；界线为本助手估计`,
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<TwoLimits>,
  /** Most C* (distance from grey) of the wall. */
  chroma: {
    value: { warn: 4, fail: 8 },
    source: `${rule}；界线为本助手估计`,
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<TwoLimits>,
  /** Difference of L* over a 3×3 grid: plain real walls ≤ 3.8, vignetted ones 5.5–17. */
  unevenness: {
    value: { warn: 5, fail: 10 },
    source: '希赛网 5300020：背景无明显阴影；界线为实测（均匀白墙不超过 3.8）',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<TwoLimits>,
  /** Share of the wall in shadow: walls without shadow ≤ 0.0006, with one 0.046–0.18. */
  shadowShare: {
    value: { warn: 0.02, fail: 0.1 },
    source: '希赛网 5300020：背景无明显阴影；界线为实测（无阴影不超过 0.06%）',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<TwoLimits>,
  /** Least number of 20 edge patches that look like one wall: plain walls 15–20, busy ones 1–8. */
  goodPatches: {
    value: { warn: 15, fail: 9 },
    source: '希赛网 5300020：背景不许有色块；界线为实测（纯色背景 15–20 处一致）',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<TwoLimits>,
  cornerSpread: {
    value: 5,
    source: '希赛网 5300020：背景不许有色块；界线为实测',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<number>,
  /** Drawn portraits before a bare wall: none. */
  thingsShare: {
    value: 0.003,
    source: '希赛网 5300020：背景不许有色块；界线为实测（纯色背景为 0）',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<number>,
  /** White tops measured 0.92–1.0, others at most 0.44. */
  clothesShare: {
    value: 0.6,
    source: 'GA 461-2004 身份证照：不着白色上衣；界线为实测',
    asOf: '2026-11',
    confidence: 'second-hand',
  } satisfies Sourced<number>,
  frameSides: {
    value: leastFrameSides,
    source: '希赛网 5300020：不许有边框',
    asOf: '2026-11',
    confidence: 'copied',
  } satisfies Sourced<number>,
  /** Least edge steepness, see sharpness.ts. */
  sharpness: {
    value: { warn: 0.41, fail: 0.3 },
    source: `${rule}；界线为实测（清晰照片不低于 0.43）`,
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<TwoLimits>,
  /** Share of the face burnt out: normal photos 0.000. */
  burntShare: {
    value: { warn: 0.05, fail: 0.3 },
    source: '拒审原因“光线不均、太亮”；界线为实测（正常照片为 0）',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<TwoLimits>,
  /** Dark face *and* dark neutral wall: a bright wall proves that the exposure suits a dark-skinned sitter. */
  darkness: {
    value: { wallLightness: 70, faceMean: 0.12 },
    source: '拒审原因“太暗”；界线为实测',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<{ wallLightness: number; faceMean: number }>,
  /** Widest channel difference that is still grey: colour portraits ≥ 25. */
  colourfulness: {
    value: 12,
    source: `${rule}；界线为实测（彩色照片不低于 25）`,
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<number>,
  /** Least spread of L* in the face: portraits 50–83 on every skin tone, at 0.3 of their contrast 14–24. */
  contrast: {
    value: 22,
    source: `${rule}；界线为实测（正常照片不低于 50）`,
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<number>,
  offset: {
    value: 0.08,
    source: '拒审原因“尺寸位置不正”；界线为本助手估计',
    asOf: '2026-11',
    confidence: 'inferred',
  } satisfies Sourced<number>,
  headHeight: {
    value: { least: 0.47, most: 0.82 },
    source: '希赛网 5300020：头部不低于照片高度 1/2；云南、青海：约占 2/3',
    asOf: '2026-11',
    confidence: 'copied',
  } satisfies Sourced<{ least: number; most: number }>,
  crown: {
    value: { least: 0.01, most: 0.2 },
    source: '参考 GA 461-2004：头顶距上边 7–21 像素；拒审原因“空白过多”',
    asOf: '2026-11',
    confidence: 'second-hand',
  } satisfies Sourced<{ least: number; most: number }>,
} as const;
