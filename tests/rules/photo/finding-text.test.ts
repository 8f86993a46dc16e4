import { describe, expect, test } from 'vitest';
import { describePhotoFinding } from '@/rules/photo/finding-text';
import { describeHue } from '@/rules/photo/hue-name';
import { fileFindingCodes, pixelFindingCodes } from '@/rules/photo/photo-finding';

/** Every value a judge ever leaves, so that no text shows a gap. */
const values = {
  type: 'png',
  named: 1,
  extension: '.JPG',
  kind: 'processed',
  bytes: 29_081,
  trailing: 31_744,
  imageBytes: 68_608,
  width: 300,
  height: 400,
  ratio: '0.75',
  landscape: 0,
  orientation: 6,
  components: 4,
  encoding: '无损',
  profile: 'Display P3',
  quality: 45,
  lightness: 90,
  chroma: 12,
  name: '蓝色',
  unevenness: 7,
  shadowShare: 0.07,
  goodPatches: 8,
  cornerSpread: 6,
  clothesShare: 0.9,
  frameSides: 4,
  sharpness: 0.2,
  burntShare: 0.4,
  mean: 0.1,
  colourfulness: 3,
  contrast: 15,
  offset: -0.1,
  side: '左',
  crown: 0.25,
};

describe('every code', () => {
  test.each([...fileFindingCodes, ...pixelFindingCodes])(
    '%s is told in full Chinese sentences with a source',
    (code) => {
      const shares = code.startsWith('head-') ? { ...values, height: 0.35 } : values;
      const { text, measured, limit, source } = describePhotoFinding({ code, level: 'warn', values: shares });
      expect(text).toMatch(/^[^\n]*[\u4e00-\u9fff].*。$/);
      expect(source).toMatch(/[\u4e00-\u9fff]/);
      expect([text, measured, limit, source].join()).not.toMatch(/undefined|NaN|\[object|保证通过/);
    },
  );
});

test.each([
  [
    'not-jpeg',
    { type: 'png', named: 1 },
    '这个文件其实是 PNG，只是名字叫 .jpg。请用“画图”打开后另存为 JPEG；直接改后缀无效。',
  ],
  [
    'not-jpeg',
    { type: 'heic', named: 0 },
    '这个文件其实是 HEIC（苹果手机格式），要求 JPEG（.jpg）。请在手机相册里导出为 JPEG，或用看图软件打开后另存为 JPEG；直接改后缀无效。',
  ],
  [
    'too-few-bytes',
    { bytes: 29_081 },
    '文件 28.4 KB，要求大于 30 KB。不要靠放大照片凑大小，请用像素更高的原片重新导出。',
  ],
  [
    'too-few-pixels',
    { width: 200, height: 280 },
    '照片 200×280，要求大于 295×413 像素。像素不够只能重拍或找原片，放大后会被判不合格。',
  ],
  [
    'padded',
    { trailing: 31_744, imageBytes: 68_608 },
    '文件尾部有 31.0 KB 无效填充，真实图像只有 67.0 KB。请用像素更高的原片重新导出，不要凑大小。',
  ],
  [
    'background-coloured',
    { name: '蓝色', chroma: 39, lightness: 57 },
    '背景是蓝色，软考要求白底。请换白底照片重拍或找照相馆，不建议自己抠图换底。',
  ],
  [
    'head-too-small',
    { height: 0.35 },
    '头部约占 35.0% 高度，要求一般不低于 1/2（约 2/3 为佳）。仅为估算，未使用人脸识别。',
  ],
] as const)('%s %o', (code, given, text) => {
  expect(describePhotoFinding({ code, level: 'fail', values: given }).text).toBe(text);
});

test.each([
  [277, 39, '蓝色'],
  [37, 70, '红色'],
  [94, 24, '偏黄的颜色'],
  [90, 60, '黄色'],
  [45, 15, '米色'],
  [150, 20, '绿色'],
  [320, 20, '紫色'],
  [0, 20, '红色'],
  [270, 6, '偏蓝'],
  [90, 6, '偏黄'],
])('hue %i°, chroma %i is %s', (hue, chroma, name) => {
  expect(describeHue(hue, chroma)).toBe(name);
});
