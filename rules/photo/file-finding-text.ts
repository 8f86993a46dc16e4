import { commonLimits, processedLimits, sourceLimits } from './limits';
import type { FileFindingCode } from './photo-finding';
import { exactBytes, type FindingText, type FindingValues, kilobytes, numberOf, pixelSize } from './values-text';

const jpegRule = '官方照片处理工具提示“源照片须为 JPG”；工具报错“照片不是jpg格式”';
const colourRule = '官方照片处理工具提示“彩色标准证件照”；GA 461-2004 要求 24 位 RGB';

const typeNames: Readonly<Record<string, string>> = {
  'jpeg-ls': 'JPEG-LS（无损）',
  png: 'PNG',
  gif: 'GIF',
  webp: 'WebP',
  heic: 'HEIC（苹果手机格式）',
  avif: 'AVIF',
  bmp: 'BMP',
  tiff: 'TIFF',
  jxl: 'JPEG XL',
  jp2: 'JPEG 2000',
  pdf: 'PDF 文档',
  zip: 'ZIP 压缩包',
  html: '网页',
};

/** What Windows 画图 cannot open needs another way out. */
const wayOut: Readonly<Record<string, string>> = {
  heic: '请在手机相册里导出为 JPEG，或用看图软件打开后另存为 JPEG；直接改后缀无效。',
  pdf: '请选择原来的照片文件，不要选文档。',
  zip: '请先解压，再选择里面的照片。',
  html: '下载到的不是照片，请回到原来的地方重新下载。',
  unknown: '请选择原来的照片文件；如果是下载的，请重新下载。',
};

function describeType(values: FindingValues): string {
  const type = String(values.type);
  const named = numberOf(values, 'named') === 1;
  const name = typeNames[type];
  const what = name === undefined ? '这个文件不是照片，认不出它的格式' : `这个文件其实是 ${name}`;
  const advice = wayOut[type] ?? '请用“画图”打开后另存为 JPEG；直接改后缀无效。';
  return `${what}${named ? '，只是名字叫 .jpg' : '，要求 JPEG（.jpg）'}。${advice}`;
}

function describeExtension(values: FindingValues): string {
  const found = values.extension === '' ? '文件名没有后缀' : `文件名后缀是 ${values.extension}`;
  const advice =
    values.kind === 'processed' ? '建议改名为“报名照片.jpg”。' : '建议把后缀改成小写的 .jpg，免得工具里找不到。';
  return `${found}，部分地区要求小写 .jpg，${advice}`;
}

/** Texts of what the file alone shows. */
export const fileFindingText: Record<FileFindingCode, FindingText> = {
  'empty-file': {
    text: () => '这个文件是空的，里面没有照片。请重新获取原文件。',
    measured: () => '0 字节',
    source: '文件本身',
  },
  'not-jpeg': { text: describeType, limit: 'JPEG', source: jpegRule },
  'file-extension': { text: describeExtension, limit: '.jpg', source: '希赛网 5300020：后缀为小写 jpg' },
  'too-few-bytes': {
    text: (values) =>
      `文件 ${kilobytes(values, 'bytes')}，要求大于 30 KB。不要靠放大照片凑大小，请用像素更高的原片重新导出。`,
    measured: (values) => exactBytes(values, 'bytes'),
    limit: '大于 30 KB（30 000 字节以下一定不够）',
    source: sourceLimits.bytes.source,
  },
  'borderline-bytes': {
    text: (values) =>
      `文件 ${kilobytes(values, 'bytes')}，刚好在“大于 30 KB”的边缘，有可能不被接受。最好用像素更高的原片重新导出。`,
    measured: (values) => exactBytes(values, 'bytes'),
    limit: '大于 30 KB（30 000 还是 30 720 字节，官方没有说明）',
    source: sourceLimits.bytes.source,
  },
  'too-many-bytes': {
    text: (values) =>
      `文件 ${kilobytes(values, 'bytes')}，作为证件照太大了，处理工具可能打不开。请先另存为小一些的 JPEG。`,
    measured: (values) => exactBytes(values, 'bytes'),
    limit: '10 MB 以内；超过 20 MB 不再检查',
    source: sourceLimits.mostBytes.source,
  },
  'unusual-bytes': {
    text: (values) =>
      values.region === undefined
        ? `工具生成的照片一般约 10 KB，这张 ${kilobytes(values, 'bytes')}，请确认是工具保存的“报名照片.jpg”。`
        : `${values.region}要求 ${values.words}，这张 ${kilobytes(values, 'bytes')}，请确认是工具保存的“报名照片.jpg”。`,
    measured: (values) => exactBytes(values, 'bytes'),
    limit: (values) =>
      values.region === undefined
        ? '一般 5–15 KB；2–50 KB 之外视为不符合'
        : `${values.region} ${values.words}（${values.asOf}）；2–50 KB 之外视为不符合`,
    source: (values) => (values.region === undefined ? processedLimits.bytes.source : String(values.source)),
  },
  'too-few-pixels': {
    text: (values) =>
      `照片 ${pixelSize(values)}，要求大于 295×413 像素。像素不够只能重拍或找原片，放大后会被判不合格。`,
    measured: (values) => `${pixelSize(values)} 像素`,
    limit: '宽大于 295、高大于 413 像素',
    source: sourceLimits.pixels.source,
  },
  'borderline-pixels': {
    text: (values) => `照片 ${pixelSize(values)}，刚好在“大于 295×413”的边缘，有的地区不接受。最好用像素更高的原片。`,
    measured: (values) => `${pixelSize(values)} 像素`,
    limit: '宽大于 295、高大于 413 像素（有的公告写“不小于”）',
    source: sourceLimits.pixels.source,
  },
  'wrong-dimensions': {
    text: (values) =>
      `照片 ${pixelSize(values)}，官方工具保存的应当正好是 295×413 像素。请上传工具保存的“报名照片.jpg”，不要上传原片。`,
    measured: (values) => `${pixelSize(values)} 像素`,
    limit: '正好 295×413 像素',
    source: processedLimits.pixels.source,
  },
  'wrong-ratio': {
    text: (values) =>
      numberOf(values, 'landscape') === 1
        ? '照片是横的，标准证件照是竖的（宽高比 5:7）。请重新裁剪（不要拉伸）。'
        : `宽高比 ${values.ratio}，标准一寸约为 0.71（5:7），需要裁剪（不要拉伸）。`,
    measured: (values) => `宽高比 ${values.ratio}`,
    limit: '0.71，偏差 2% 以内；超过 12% 视为不符合',
    source: sourceLimits.ratio.source,
  },
  'exif-rotated': {
    text: () => '照片带“旋转标记”，有些系统会显示成横的或倒的，请先转正再保存。',
    measured: (values) => `旋转标记 ${numberOf(values, 'orientation')}`,
    limit: '没有旋转标记，或标记为 1',
    source: 'EXIF 标准；旧软件可能不认旋转标记（本助手推断）',
  },
  'not-rgb': {
    text: (values) =>
      `这是${describeComponents(values)}照片，要求彩色 RGB。请找彩色原片，或用看图软件转成 RGB 后另存。`,
    measured: (values) => `${numberOf(values, 'components')} 个颜色通道`,
    limit: '3 个颜色通道（RGB）',
    source: colourRule,
  },
  'odd-encoding': {
    text: (values) => `JPEG 编码方式少见（${values.encoding}），官方工具可能打不开，请用“画图”打开后重新另存为 JPEG。`,
    measured: (values) => String(values.encoding),
    limit: '8 位普通或渐进式 JPEG',
    source: 'JPEG 标准 ITU-T T.81；常见软件只支持 8 位普通和渐进式',
  },
  progressive: {
    text: () => '渐进式 JPEG，一般可用；若官方工具打不开，请重新保存为普通 JPEG。',
    measured: () => '渐进式',
    limit: '普通 JPEG 最稳妥',
    source: 'JPEG 标准 ITU-T T.81',
  },
  damaged: {
    text: () => '照片的数据中间有损坏，画面可能错位、变色或有条纹。请放大看一看，并重新获取原文件。',
    measured: () => '照片数据与文件头对不上',
    limit: '照片数据从头到尾读得通',
    source: 'JPEG 标准 ITU-T T.81',
  },
  'icc-not-rgb': {
    text: (values) => `照片带 ${values.profile} 色彩配置，不是 RGB 彩色，打开后颜色会不对。请转成 sRGB 后另存。`,
    measured: (values) => `色彩配置 ${values.profile}`,
    limit: 'RGB（最好是 sRGB）',
    source: colourRule,
  },
  'icc-not-srgb': {
    text: () => '照片带特殊色彩配置，转换后颜色可能有变化。',
    measured: (values) => `色彩配置 ${values.profile}`,
    limit: 'sRGB 或不带色彩配置',
    source: '旧软件可能不认色彩配置（本助手推断）',
  },
  'rgb-coded': {
    text: () => '照片以少见的 RGB 方式存储，浏览器显示正常；若官方工具里颜色不对，请用“画图”重新另存为 JPEG。',
    limit: '普通的 YCbCr 存储',
    source: 'Adobe APP14 标记；旧软件可能不认（本助手推断）',
  },
  truncated: {
    text: () => '文件不完整（可能没下载完），请重新获取原文件。',
    measured: () => '没有找到照片的结束标记',
    limit: '文件以 JPEG 结束标记收尾',
    source: 'JPEG 标准 ITU-T T.81',
  },
  padded: {
    text: (values) =>
      `文件尾部有 ${kilobytes(values, 'trailing')} 无效填充，真实图像只有 ${kilobytes(values, 'imageBytes')}。请用像素更高的原片重新导出，不要凑大小。`,
    measured: (values) => `填充 ${exactBytes(values, 'trailing')}`,
    limit: '填充不超过 1 KB',
    source: commonLimits.trailingBytes.source,
  },
  'trailing-data': {
    text: (values) =>
      `文件尾部附带了 ${kilobytes(values, 'trailing')} 照片以外的内容（例如动态照片），真实图像只有 ${kilobytes(values, 'imageBytes')}。请用“画图”打开后另存为 JPEG。`,
    measured: (values) => `附带 ${exactBytes(values, 'trailing')}`,
    limit: '附带内容不超过 1 KB',
    source: '官方工具是否接受附带内容未知（本助手推断）',
  },
  'too-many-pixels': {
    text: (values) => `图片过大（${pixelSize(values)}），为避免浏览器卡死未解码，请先缩小。`,
    measured: (values) => `${pixelSize(values)} 像素`,
    limit: '5000 万像素以内',
    source: commonLimits.megapixels.source,
  },
  'many-pixels': {
    text: (values) => `图片很大（${pixelSize(values)}），检查会慢一些；官方工具也可能变慢。`,
    measured: (values) => `${pixelSize(values)} 像素`,
    limit: '2400 万像素以内比较合适',
    source: commonLimits.megapixels.source,
  },
  'low-quality': {
    text: (values) => `压缩过度（质量约 ${numberOf(values, 'quality')}），建议用质量更高的原片。`,
    measured: (values) => `JPEG 质量约 ${numberOf(values, 'quality')}`,
    limit: '60 以上',
    source: sourceLimits.quality.source,
  },
  undecodable: {
    text: () => '浏览器无法解码，文件可能损坏。请重新获取原文件。',
    source: '浏览器解码',
  },
};

function describeComponents(values: FindingValues): string {
  const components = numberOf(values, 'components');
  if (components === 1) return '黑白';
  return components === 4 ? ' CMYK 印刷色' : '特殊颜色';
}
