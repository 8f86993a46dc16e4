import { type PhotoKind, type PhotoRules, processedLimits, sourceLimits } from './limits';
import { regionPhotoLimits } from './region-limits';

/** By which requirements a photo was judged, for whoever reads it later. */
export function describeLimits(kind: PhotoKind): string {
  if (kind === 'source') return `源照片的要求（${sourceLimits.pixels.asOf}）`;
  return `工具处理后照片的要求（${processedLimits.pixels.asOf}）`;
}

/** The numbers that the rules ask for, in one line, with their sources. */
export function describeRules({ kind, region = '' }: PhotoRules): { text: string; source: string } {
  const own = regionPhotoLimits[region];
  if (kind === 'source') {
    const words = own?.equalPixels ? '不小于' : '大于';
    const text = `要求：JPG，大于 30 KB，${words} 295×413 像素，白底彩色${own?.equalPixels ? `（${region}）` : ''}`;
    return { text, source: [own?.equalPixels?.source, sourceLimits.pixels.source].filter(Boolean).join('；') };
  }
  const size = own?.bytes ? `${own.bytes.value.words}（${region}，${own.bytes.asOf}）` : '一般 5–15 KB，各地说法不一';
  const sources = [own?.bytes?.source, processedLimits.pixels.source, processedLimits.bytes.source];
  return { text: `要求：JPG，正好 295×413 像素，${size}`, source: sources.filter(Boolean).join('；') };
}
