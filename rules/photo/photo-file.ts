import { detectFileType, type FileType } from './file-type';
import { type JpegFacts, parseJpeg } from './jpeg';

/** What a chosen file tells before anything is decoded. */
export interface PhotoFile {
  name: string;
  byteLength: number;
  type: FileType;
  /** `undefined` for another format, or when the file was too large to be read whole. */
  jpeg: JpegFacts | undefined;
}

/** Reads the facts out of the whole file's bytes; never throws, on any bytes. */
export function parsePhotoFile(name: string, bytes: Uint8Array): PhotoFile {
  const type = detectFileType(bytes);
  return { name, byteLength: bytes.length, type, jpeg: type === 'jpeg' ? parseJpeg(bytes) : undefined };
}

/**
 * Reads the facts out of a large file's first and last bytes, one after the other in `ends`, as if all between were
 * picture data. `undefined` where they do not lead from one to the other: then only the whole file tells.
 */
export function parsePhotoEnds(name: string, byteLength: number, ends: Uint8Array): PhotoFile | undefined {
  const { type, jpeg } = parsePhotoFile(name, ends);
  if (type !== 'jpeg') return { name, byteLength, type, jpeg };
  if (jpeg?.imageBytes !== ends.length) return undefined;
  return { name, byteLength, type, jpeg: { ...jpeg, imageBytes: byteLength } };
}
