/** What a file really is, by its first bytes. */
export type FileType =
  | 'jpeg'
  | 'jpeg-ls'
  | 'png'
  | 'gif'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'bmp'
  | 'tiff'
  | 'jxl'
  | 'jp2'
  | 'pdf'
  | 'zip'
  | 'html'
  | 'unknown';

/** `SOI` + SOF55: a lossless JPEG-LS stream, which no browser and no photo tool opens as a JPEG. */
const jpegLs = [0xff, 0xd8, 0xff, 0xf7];

/** Magic bytes at the start of the file; the order matters only for JPEG-LS before JPEG. */
const signatures: readonly (readonly [FileType, readonly number[]])[] = [
  ['jpeg-ls', jpegLs],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['jxl', [0xff, 0x0a]],
  ['jxl', [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58, 0x4c, 0x20, 0x0d, 0x0a, 0x87, 0x0a]],
  ['jp2', [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a]],
  ['jp2', [0xff, 0x4f, 0xff, 0x51]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** ISO base media brands (ISO/IEC 23008-12 and the AV1 image format). */
const avifBrands: readonly string[] = ['avif', 'avis'];
const heicBrands: readonly string[] = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1'];

/** What a failed download leaves behind: the site's page in place of the photo. */
const pageStart = /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|head|body)/i;

/** Names the real type of a file by its first 64 bytes; the file's name plays no part. */
export function detectFileType(bytes: Uint8Array): FileType {
  const known = signatures.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 8) === 'ftyp') return detectBrand(bytes);
  return pageStart.test(ascii(bytes, 0, 64)) ? 'html' : 'unknown';
}

/** A file may name a general major brand (`mif1`) and be AVIF by a compatible one, so AVIF is looked for in all. */
function detectBrand(bytes: Uint8Array): FileType {
  const brands = [8, 16, 20, 24, 28, 32, 36].map((start) => ascii(bytes, start, start + 4));
  const declared = brands.slice(0, Math.max(1, (bytes[3] ?? 0) / 4 - 3));
  if (declared.some((brand) => avifBrands.includes(brand))) return 'avif';
  return declared.some((brand) => heicBrands.includes(brand)) ? 'heic' : 'unknown';
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
