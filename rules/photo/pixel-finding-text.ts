import type { PixelFindingCode } from './photo-finding';
import { pixelLimits } from './pixel-limits';
import { decimal, type FindingText, numberOf, percent } from './values-text';

const estimate = '仅为估算，未使用人脸识别';

/** Texts of what the picture shows. */
export const pixelFindingText: Record<PixelFindingCode, FindingText> = {
  'pixels-unreadable': {
    text: () => '浏览器的隐私保护干扰了像素读取，背景等项目无法检测。请自己对照要求看一遍，或换一个浏览器检查。',
    limit: '读回的颜色与画上的一致',
    source: '本助手的自检',
  },
  'background-not-white': {
    text: (values) =>
      `背景偏灰（亮度 ${decimal(values, 'lightness', 1)}/100），要求白色。请换白底、补足光线后重拍，或找照相馆。`,
    measured: (values) => `亮度 ${decimal(values, 'lightness', 1)}/100`,
    limit: '94 以上；88 以下视为不是白色',
    source: pixelLimits.lightness.source,
  },
  'background-tinted': {
    text: (values) => `背景${values.name}（色度 ${decimal(values, 'chroma', 1)}），要求白色。请留意灯光颜色和白平衡。`,
    measured: (values) => `色度 ${decimal(values, 'chroma', 1)}`,
    limit: '4 以内；超过 8 视为有颜色',
    source: pixelLimits.chroma.source,
  },
  'background-coloured': {
    text: (values) => `背景是${values.name}，软考要求白底。请换白底照片重拍或找照相馆，不建议自己抠图换底。`,
    measured: (values) => `色度 ${decimal(values, 'chroma', 1)}，亮度 ${decimal(values, 'lightness', 1)}/100`,
    limit: '色度 8 以内',
    source: pixelLimits.chroma.source,
  },
  'background-uneven': {
    text: (values) =>
      `背景明暗不均（相差 ${decimal(values, 'unevenness', 1)}）。请让光线均匀照到背景，最好离墙远一点重拍。`,
    measured: (values) => `最亮与最暗处相差 ${decimal(values, 'unevenness', 1)}`,
    limit: '5 以内；超过 10 视为不符合',
    source: pixelLimits.unevenness.source,
  },
  'background-shadow': {
    text: (values) => `背景有阴影（${percent(values, 'shadowShare')}），请离墙远一点、正面打光重拍。`,
    measured: (values) => `背景的 ${percent(values, 'shadowShare')} 明显偏暗`,
    limit: '2% 以内；超过 10% 视为不符合',
    source: pixelLimits.shadowShare.source,
  },
  'background-cluttered': {
    text: () => '背景不是纯色（有物品或花纹）。请在干净的白墙前重拍，或找照相馆。',
    measured: (values) =>
      `边缘 20 处中 ${numberOf(values, 'goodPatches')} 处一致，角落起伏 ${decimal(values, 'cornerSpread', 1)}，人像以外的东西占 ${percent(values, 'thingsShare')}`,
    limit: '15 处以上一致，角落起伏 5 以内，人像以外没有别的东西；不足 9 处一致视为不符合',
    source: pixelLimits.goodPatches.source,
  },
  'background-unclear': {
    text: () => '露出的背景太少，无法判断是不是白色。头部过大时官方工具的背景检测也可能不通过，请留出背景。',
    limit: '背景占画面 2% 以上',
    source: '考生反映头部过大会使背景检测失败（qiyegequ 5383127）',
  },
  'clothes-like-background': {
    text: () => '上衣与背景颜色太接近，肩部轮廓看不清，建议穿深色上衣。',
    measured: (values) => `衣服位置的 ${percent(values, 'clothesShare')} 与背景分不开`,
    limit: '60% 以内',
    source: pixelLimits.clothesShare.source,
  },
  framed: {
    text: () => '照片带边框，请裁掉。',
    measured: (values) => `${numberOf(values, 'frameSides')} 条边有边框`,
    limit: '没有边框',
    source: pixelLimits.frameSides.source,
  },
  blurred: {
    text: () => '照片模糊，五官边缘不清。请用清晰的原片，锐化补救不了。',
    measured: (values) => `边缘清晰度 ${decimal(values, 'sharpness', 2)}`,
    limit: '0.41 以上；0.30 以下视为模糊',
    source: pixelLimits.sharpness.source,
  },
  overexposed: {
    text: () => '面部过曝，细节丢失。请减弱正面光线后重拍。',
    measured: (values) => `面部 ${percent(values, 'burntShare')} 已成纯白`,
    limit: '5% 以内；超过 30% 视为不符合',
    source: pixelLimits.burntShare.source,
  },
  underexposed: {
    text: () => '整张照片偏暗。请补足光线后重拍。',
    measured: (values) => `背景亮度 ${decimal(values, 'lightness', 1)}/100，面部平均亮度 ${percent(values, 'mean')}`,
    limit: '背景亮度 70 以上，或面部平均亮度 12% 以上',
    source: pixelLimits.darkness.source,
  },
  greyscale: {
    text: () => '这是黑白照片，要求彩色。给黑白照片上色无效，请用彩色原片。',
    measured: (values) => `颜色差异 ${decimal(values, 'colourfulness', 0)}/255`,
    limit: '大于 12',
    source: pixelLimits.colourfulness.source,
  },
  'low-contrast': {
    text: () => '画面对比度过低，像蒙了一层雾。请检查镜头和光线后重拍。',
    measured: (values) => `面部明暗相差 ${decimal(values, 'contrast', 1)}`,
    limit: '22 以上',
    source: pixelLimits.contrast.source,
  },
  'no-subject': {
    text: () => '没有识别到居中的人像（未使用人脸识别）。请确认是正面免冠的单人半身照。',
    limit: '人像居中、下边到肩部、占画面 25%–85%',
    source: `官方照片处理工具提示“标准证件照”；${estimate}`,
  },
  'off-centre': {
    text: (values) => `头部偏${values.side}，建议居中。`,
    measured: (values) => `偏离中线 ${(Math.abs(numberOf(values, 'offset')) * 100).toFixed(1)}%`,
    limit: '8% 以内',
    source: pixelLimits.offset.source,
  },
  'head-too-small': {
    text: (values) => `头部约占 ${percent(values, 'height')} 高度，要求一般不低于 1/2（约 2/3 为佳）。${estimate}。`,
    measured: (values) => `约占高度 ${percent(values, 'height')}`,
    limit: '47%–82%',
    source: pixelLimits.headHeight.source,
  },
  'head-too-large': {
    text: (values) => `头部约占 ${percent(values, 'height')} 高度，偏大（约 2/3 为佳），露出的背景太少。${estimate}。`,
    measured: (values) => `约占高度 ${percent(values, 'height')}`,
    limit: '47%–82%',
    source: pixelLimits.headHeight.source,
  },
  'crown-cut': {
    text: () => '头顶贴边，请留出一点空白。',
    measured: (values) => `头顶空白 ${percent(values, 'crown')}`,
    limit: '1%–20%',
    source: pixelLimits.crown.source,
  },
  'crown-gap': {
    text: () => '头顶空白过多，请裁掉一些（不要拉伸）。',
    measured: (values) => `头顶空白 ${percent(values, 'crown')}`,
    limit: '1%–20%',
    source: pixelLimits.crown.source,
  },
};
