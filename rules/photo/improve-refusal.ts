import type { PhotoReport } from './judge-photo';
import type { PhotoFindingCode } from './photo-finding';

/** What no honest change repairs; each would only hide that the photo does not meet the rules. */
const beyondRepair: readonly (readonly [PhotoFindingCode, string])[] = [
  ['too-few-pixels', '像素不够。公告禁止放大，请找像素更高的原片或重拍。'],
  ['greyscale', '黑白照片上色无效，请用彩色原片。'],
  ['not-rgb', '不是彩色 RGB 照片，请用彩色原片。'],
  ['background-coloured', '不代做抠图换底，痕迹会被判不合格。请换白底重拍。'],
  ['background-cluttered', '不代做抠图换底，痕迹会被判不合格。请在白墙前重拍。'],
  ['background-shadow', '背景有明显阴影，抹不掉。请离墙远一点重拍。'],
  ['background-uneven', '背景明暗不均，抹不掉。请让光线均匀后重拍。'],
  ['blurred', '模糊的照片锐化补救不了，请用清晰的原片或重拍。'],
  ['overexposed', '过曝的面部找不回细节，请重拍。'],
  ['damaged', '照片的数据有损坏，改不好。请重新获取原文件。'],
  ['padded', '尾部补零凑大小的文件不作处理，请用像素更高的原片。'],
  ['pixels-unreadable', '浏览器读不到真实像素，改了也无法核对。请换一个浏览器。'],
];

/** Only a warning with these already closes the way. */
const atWarning: readonly PhotoFindingCode[] = ['pixels-unreadable', 'damaged', 'padded'];

/** Why a photo cannot be improved, in Chinese; `undefined` when it can be tried. */
export function refuseImprovement({ kind, depth, findings }: PhotoReport): string | undefined {
  if (depth === 'file') return '文件没有解码，改不了。请先解决上面的问题。';
  if (kind === 'processed') return '这是官方工具保存的照片，不要再改；要改请从源照片开始，再用工具处理一次。';
  return beyondRepair.find(([wanted]) =>
    findings.some(({ code, level }) => code === wanted && (level === 'fail' || atWarning.includes(code))),
  )?.[1];
}
