import { detectFileType } from '@/rules/photo/file-type';
import { stopsDecoding } from '@/rules/photo/judge-file';
import { judgePhoto, type PhotoReport } from '@/rules/photo/judge-photo';
import { judgePixels } from '@/rules/photo/judge-pixels';
import { type PhotoKind, pickPhotoKind, sourceLimits } from '@/rules/photo/limits';
import { type PhotoFile, parsePhotoEnds, parsePhotoFile } from '@/rules/photo/photo-file';
import type { PhotoFinding } from '@/rules/photo/photo-finding';
import type { PhotoMap } from '@/rules/photo/photo-map';
import type { PixelImage } from '@/rules/photo/pixel-image';
import { measurePixels } from '@/rules/photo/pixels';
import { isScanDamaged } from '@/rules/photo/scan-damage';
import { readsPixelsTruly } from './canary';
import { type EncodedPhoto, startDecoding } from './decode-photo';

/** `auto` picks the rules that fit the file. */
export type PhotoKindChoice = PhotoKind | 'auto';

/** By which rules a photo is to be checked. */
export interface RulesChoice {
  kind: PhotoKindChoice;
  /** The candidate's region by the portal's name, where it is known. */
  region?: string | undefined;
}

/** One photo to check; the name travels beside the bytes because a `Blob` has none. */
export interface InspectRequest extends RulesChoice {
  photo: Blob;
  name: string;
}

/** The photo as it was looked at, small and upright; the map is missing where it is too small to be measured. */
export interface PhotoPicture {
  image: PixelImage;
  map: PhotoMap | undefined;
}

/** The outcome of a check; no picture where the file forbade decoding or the browser could not decode it or hand out its pixels. */
export interface Inspection {
  report: PhotoReport;
  picture?: PhotoPicture;
}

/**
 * Checks a photo, in a worker: first the file, told at once through `onFileReport` (of a large one first what its ends
 * show), then the picture unless the file forbids decoding. Rejects with the browser's `NotReadableError` or
 * `NotFoundError` when the file cannot be read.
 */
export async function inspectPhoto(
  { photo, name, kind: choice, region }: InspectRequest,
  onFileReport?: (report: PhotoReport) => unknown,
): Promise<Inspection> {
  const judge = (file: PhotoFile, fromPixels?: PhotoFinding[]) =>
    judgePhoto(file, { kind: choice === 'auto' ? pickPhotoKind(file) : choice, region }, fromPixels);
  const early = await readPhotoEnds(photo, name);
  if (early) void onFileReport?.(judge(early));
  const { file, bytes } = await readPhotoFile(photo, name);
  const report = judge(file);
  if (stopsDecoding(report.findings)) return { report };
  void onFileReport?.(report);
  const { findings, picture } = await inspectPixels({ photo, bytes, jpeg: file.jpeg });
  return { report: judge(file, findings), ...(picture ? { picture } : {}) };
}

/** In these first bytes a camera's JPEG has begun its picture, behind metadata and preview; its last two end it. */
const ends = { head: 64 * 1024, tail: 2 };

/**
 * So many bytes are read whole within a glance; 2.3 MB take 22 ms (Chromium 156). Of 459 kB read at once the words stood in
 * the panel after 19 ms, not 5: both cores were busy with the picture by then (Firefox 153).
 */
const readAtOnce = 128 * 1024;

async function readPhotoEnds(photo: Blob, name: string): Promise<PhotoFile | undefined> {
  if (photo.size <= readAtOnce) return undefined;
  const [head, tail] = [photo.slice(0, ends.head), photo.slice(-ends.tail)];
  const both = Promise.all([head.arrayBuffer(), tail.arrayBuffer()]);
  return parsePhotoEnds(name, photo.size, joinBytes(await both));
}

function joinBytes([head, tail]: readonly [ArrayBuffer, ArrayBuffer]): Uint8Array {
  const joined = new Uint8Array(head.byteLength + tail.byteLength);
  joined.set(new Uint8Array(head));
  joined.set(new Uint8Array(tail), head.byteLength);
  return joined;
}

interface ReadFile {
  file: PhotoFile;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** A file over the refusal limit is not loaded into memory: its first bytes name its type. */
async function readPhotoFile(photo: Blob, name: string): Promise<ReadFile> {
  if (photo.size <= sourceLimits.mostBytes.value.failOver) {
    const bytes = new Uint8Array(await photo.arrayBuffer());
    return { file: parsePhotoFile(name, bytes), bytes };
  }
  const head = new Uint8Array(await photo.slice(0, 64).arrayBuffer());
  return { file: { name, byteLength: photo.size, type: detectFileType(head), jpeg: undefined } };
}

interface PixelOutcome {
  findings: PhotoFinding[];
  picture?: PhotoPicture;
}

async function inspectPixels(encoded: EncodedPhoto): Promise<PixelOutcome> {
  const decoding = await startDecoding(encoded);
  const damage = findDamage(encoded);
  const readable = readsPixelsTruly();
  const image = await decoding.image;
  if (image === undefined) return { findings: [...damage, { code: 'undecodable', level: 'fail' }] };
  // An unreadable canvas leaves the picture unjudged; that is a warning, not a clean result, and there is none to show.
  if (!readable) return { findings: [...damage, { code: 'pixels-unreadable', level: 'warn' }] };
  const measured = measurePixels(image);
  const findings = measured ? judgePixels(measured.facts) : [];
  return { findings: [...damage, ...findings], picture: { image, map: measured?.map } };
}

/** Browsers decode damaged data without a word. */
function findDamage({ bytes }: EncodedPhoto): PhotoFinding[] {
  return bytes && isScanDamaged(bytes) ? [{ code: 'damaged', level: 'warn' }] : [];
}
