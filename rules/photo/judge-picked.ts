import { judgePhoto, type PhotoReport } from './judge-photo';
import { parsePhotoFile } from './photo-file';
import { isPhotoPlace } from './upload-place';

/** A file chosen on the portal: `size` in bytes, and as many of them as came along. */
export interface PickedBytes {
  name: string;
  size: number;
  around: string;
  bytes: Uint8Array;
}

const pictures: readonly string[] = [
  'jpeg',
  'jpeg-ls',
  'png',
  'gif',
  'webp',
  'heic',
  'avif',
  'bmp',
  'tiff',
  'jxl',
  'jp2',
];

/** What bytes and markers alone say of a file that is to go up; `undefined` when it is not meant to be the photo. */
export function judgePicked({ name, size, around, bytes }: PickedBytes): PhotoReport | undefined {
  const file = { ...parsePhotoFile(name, bytes), byteLength: size };
  if (!isPhotoPlace(around, pictures.includes(file.type))) return undefined;
  const isWhole = bytes.length === size;
  return judgePhoto(isWhole ? file : { ...file, jpeg: undefined }, { kind: 'processed' });
}
