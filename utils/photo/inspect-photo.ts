import { detectFileType } from '@/rules/photo/file-type';
import { stopsDecoding } from '@/rules/photo/judge-file';
import { judgePhoto, type PhotoReport } from '@/rules/photo/judge-photo';
import { judgePixels } from '@/rules/photo/judge-pixels';
import { type PhotoKind, pickPhotoKind, sourceLimits } from '@/rules/photo/limits';
import { type PhotoFile, parsePhotoFile } from '@/rules/photo/photo-file';
import type { PhotoFinding } from '@/rules/photo/photo-finding';
import { measurePixels } from '@/rules/photo/pixels';
import { readsPixelsTruly } from './canary';
import { decodePhoto } from './decode-photo';

/** `auto` picks the rules that fit the file. */
export type PhotoKindChoice = PhotoKind | 'auto';

/** One photo to check; the name travels beside the bytes because a `Blob` has none. */
export interface InspectRequest {
  photo: Blob;
  name: string;
  kind: PhotoKindChoice;
}

/**
 * Checks a photo, in a worker: first the file, told at once through `onFileReport`, then the picture unless the file
 * forbids decoding. Rejects with the browser's `NotReadableError` or `NotFoundError` when the file cannot be read.
 */
export async function inspectPhoto(
  { photo, name, kind: choice }: InspectRequest,
  onFileReport?: (report: PhotoReport) => unknown,
): Promise<PhotoReport> {
  const file = await readPhotoFile(photo, name);
  const kind = choice === 'auto' ? pickPhotoKind(file) : choice;
  const fileReport = judgePhoto(file, kind);
  if (stopsDecoding(fileReport.findings)) return fileReport;
  await onFileReport?.(fileReport);
  return judgePhoto(file, kind, await inspectPixels(photo));
}

/** A file over the refusal limit is not loaded into memory: its first bytes name its type. */
async function readPhotoFile(photo: Blob, name: string): Promise<PhotoFile> {
  if (photo.size <= sourceLimits.mostBytes.value.failOver) {
    return parsePhotoFile(name, new Uint8Array(await photo.arrayBuffer()));
  }
  const head = new Uint8Array(await photo.slice(0, 64).arrayBuffer());
  return { name, byteLength: photo.size, type: detectFileType(head), jpeg: undefined };
}

/** An unreadable canvas leaves the picture unjudged; that is a warning, not a clean result. */
async function inspectPixels(photo: Blob): Promise<PhotoFinding[]> {
  const image = await decodePhoto(photo);
  if (image === undefined) return [{ code: 'undecodable', level: 'fail' }];
  if (!readsPixelsTruly()) return [{ code: 'pixels-unreadable', level: 'warn' }];
  const facts = measurePixels(image);
  return facts === undefined ? [] : judgePixels(facts);
}
