import fs from 'node:fs';
import path from 'node:path';
import type { DrawnPhoto } from '../../practice/journey/make-photo.ts';
import { claimFrame, claimSide, damageMiddle, dropSegments, putSegment } from '../samples/edit-jpeg.ts';
import { iccSegment } from '../samples/icc-profile.ts';
import { solidJpeg } from '../samples/solid-jpeg.ts';

/** How a file is made; where a drawing is named, of the JPEG that the browser itself made of it. */
interface Recipe {
  drawn?: DrawnPhoto;
  bytes: (drawn: Buffer) => Uint8Array;
}

/** A file, and all that has to be said of it. */
export interface PhotoFile extends Recipe {
  name: string;
  /** The verdict and the code of every finding. */
  said: string;
  /** Size of the picture shown; `none` where the file must not be decoded or cannot be. */
  shown: Shown;
  /** Part of what the candidate reads. */
  words: string;
}

/** `either`: Chromium decodes what Firefox does not. */
type Shown = `${number}×${number}` | 'none' | 'either';
type Row = readonly [name: string, recipe: Recipe, said: string, shown: Shown, words?: string];

/** The long side of what is looked at (rules/photo/pixel-image.ts). */
const usual = '295×413';
const plain: DrawnPhoto = { width: 600, height: 840, quality: 0.95 };
const noise = Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * 97 + (at >> 3)) % 255));

function draw(changes: Partial<DrawnPhoto> = {}): Recipe {
  return { drawn: { ...plain, ...changes }, bytes: (drawn) => drawn };
}

function edit(bytes: Recipe['bytes']): Recipe {
  return { drawn: plain, bytes };
}

function append(tail: Uint8Array): Recipe {
  return edit((drawn) => Buffer.concat([drawn, tail]));
}

/** Chromium's encoder puts a profile of its own into each file. */
function profile(name: string, colourSpace: string): Recipe {
  return edit((drawn) => putSegment(dropSegments(drawn, 0xe2), 0xe2, iccSegment(name, colourSpace)));
}

function build(bytes: () => Uint8Array): Recipe {
  return { bytes };
}

/**
 * Files no browser writes, of a drawn portrait: cjpeg 2.1.5 (-progressive -quality 88; -arithmetic, -grayscale, -rgb, -restart 1 at 80), a
 * baseline file whose frame header was made SOF1 with 12 bits, which leaves every coefficient valid; by ImageMagick 6.9.11
 * one stored as YCCK, and the other formats.
 */
function sample(name: string): Recipe {
  return { bytes: () => fs.readFileSync(path.join('tests/samples/photos', name)) };
}

const stored: readonly Row[] = [
  ['plain.jpg', draw(), 'pass', usual],
  ['plain.jpeg', draw(), 'warn file-extension', usual, '.jpeg'],
  ['444.jpg', draw({ quality: 1 }), 'pass', usual],
  ['quality-10.jpg', draw({ width: 1700, height: 2380, quality: 0.1 }), 'warn low-quality', usual, '质量约 10'],
  ['grey-in-colour.jpg', draw({ grey: true }), 'fail greyscale', usual, '黑白'],
  ['extended.jpg', edit((drawn) => claimFrame(drawn, 0xc1)), 'pass', usual],
  ['lossless.jpg', edit((drawn) => claimFrame(drawn, 0xc3)), 'fail odd-encoding', 'none', '无损'],
  ['progressive.jpg', sample('progressive.jpg'), 'pass progressive', usual, '渐进式'],
  ['cmyk.jpg', sample('cmyk.jpg'), 'fail too-few-bytes too-few-pixels not-rgb', '120×168', 'CMYK 印刷色'],
  ['grey.jpg', sample('grey.jpg'), 'fail too-few-bytes too-few-pixels not-rgb', '120×168', '黑白'],
  ['rgb-coded.jpg', sample('rgb-coded.jpg'), 'fail too-few-bytes too-few-pixels rgb-coded', '120×168', 'RGB'],
  ['restarts.jpg', sample('restarts.jpg'), 'fail too-few-bytes too-few-pixels', '120×168'],
  ['arithmetic.jpg', sample('arithmetic.jpg'), 'fail too-few-bytes too-few-pixels odd-encoding', 'either', '算术编码'],
  ['twelve-bit.jpg', sample('twelve-bit.jpg'), 'fail too-few-bytes too-few-pixels odd-encoding', 'none', '12 位'],
];

const sized: readonly Row[] = [
  ['295x413.jpg', draw({ width: 295, height: 413, quality: 1 }), 'warn borderline-pixels', usual],
  ['296x414.jpg', draw({ width: 296, height: 414, quality: 1 }), 'pass', usual],
  // The face is drawn as wide as the picture.
  [
    'landscape.jpg',
    draw({ width: 840, height: 600 }),
    'fail wrong-ratio head-too-large overexposed',
    '413×295',
    '横的',
  ],
  ['1x1.jpg', draw({ width: 1, height: 1 }), 'fail too-few-bytes too-few-pixels wrong-ratio', '1×1'],
];

/** A browser decodes the first two alike; of what only claims its size, as much as there is. */
const large: readonly Row[] = [
  ['grey-25-mp.jpg', build(() => solidJpeg(4200, 5880)), 'fail greyscale many-pixels', usual],
  ['16000.jpg', build(() => solidJpeg(16_000, 16_000)), 'fail too-many-pixels wrong-ratio', 'none', '16000×16000'],
  ...[8000, 30_000, 65_500].map((side): Row => {
    const recipe = edit((drawn) => claimSide(drawn, side));
    return [`claims-${side}.jpg`, recipe, 'fail too-many-pixels wrong-ratio', 'none', `${side}×${side}`];
  }),
  ['21-mb.jpg', append(Buffer.alloc(21 * 1024 * 1024)), 'fail too-many-bytes', 'none'],
];

const damaged: readonly Row[] = [
  ['empty.jpg', build(() => Buffer.alloc(0)), 'fail empty-file', 'none'],
  ['noise.jpg', build(() => Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...noise])), 'fail truncated', 'none'],
  ['header.jpg', edit((drawn) => drawn.subarray(0, 300)), 'fail too-few-bytes truncated', 'none'],
  ['most.jpg', edit((drawn) => drawn.subarray(0, drawn.length * 0.8)), 'fail truncated', 'none'],
  ['no-end.jpg', edit((drawn) => drawn.subarray(0, -2)), 'fail truncated', 'none'],
  ['start-twice.jpg', edit((drawn) => Buffer.concat([drawn.subarray(0, 2), drawn])), 'fail undecodable', 'none'],
  ['damaged.jpg', edit((drawn) => damageMiddle(drawn, 400)), 'warn damaged', usual, '条纹'],
  ['no-tables.jpg', edit((drawn) => dropSegments(drawn, 0xdb)), 'fail undecodable', 'none', '损坏'],
];

const withMore: readonly Row[] = [
  ['padded.jpg', append(Buffer.alloc(40_000)), 'warn padded', usual],
  ['film.jpg', append(noise), 'warn trailing-data', usual],
  ['tail.jpg', append(noise.subarray(0, 1024)), 'pass', usual],
  ['no-profile.jpg', edit((drawn) => dropSegments(drawn, 0xe2)), 'pass', usual],
  ['srgb.jpg', profile('sRGB IEC61966-2.1', 'RGB '), 'pass', usual],
  ['display-p3.jpg', profile('Display P3', 'RGB '), 'pass icc-not-srgb', usual, 'Display P3'],
  ['profile-grey.jpg', profile('Dot Gain 20%', 'GRAY'), 'fail icc-not-rgb', usual, 'Dot Gain 20%'],
  ['profile-cmyk.jpg', profile('Coated', 'CMYK'), 'fail icc-not-rgb', usual, 'Coated'],
];

const disguised = [
  ['png', 'PNG'],
  ['gif', 'GIF'],
  ['webp', 'WebP'],
  ['bmp', 'BMP'],
  ['tiff', 'TIFF'],
  ['avif', 'AVIF'],
  ['heic', 'HEIC'],
  ['jp2', 'JPEG 2000'],
].map(([type, words]): Row => [`is-${type}.jpg`, sample(`is-${type}.jpg`), 'fail not-jpeg', 'none', words]);

const pdf: Row = ['is-pdf.jpg', build(() => Buffer.from('%PDF-1.7 …')), 'fail not-jpeg', 'none', 'PDF 文档'];

export const photoFiles = [...stored, ...sized, ...large, ...damaged, ...withMore, ...disguised, pdf].map(
  ([name, recipe, said, shown, words = '']): PhotoFile => ({ name, ...recipe, said, shown, words }),
);
