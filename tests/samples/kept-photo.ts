import { createHash } from 'node:crypto';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import type { KeptPhoto } from '@/rules/profile/kept-photo';
import { buildJpeg } from '../rules/photo/build-jpeg';

/** A photo as it is kept; `seed` tells one from another. */
export function keptPhoto(seed: number, changes: Partial<KeptPhoto> = {}): KeptPhoto {
  const bytes = buildJpeg({ imageBytes: 9_000, trailing: [seed] });
  return {
    fileName: `报名照片${seed}.jpg`,
    data: Buffer.from(bytes).toString('base64'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    verdict: 'pass',
    limits: '工具处理后照片的要求（2026-11）',
    checkedAt: '2026-03-01T02:00:00Z',
    keptAt: '2026-03-01T02:00:00Z',
    ...changes,
  };
}

/** The same as a file that was just checked. */
export function checkedFile(seed: number, changes: Partial<PhotoReport> = {}): { file: File; report: PhotoReport } {
  const { data, fileName } = keptPhoto(seed);
  return {
    file: new File([Buffer.from(data, 'base64')], fileName, { type: 'image/jpeg' }),
    report: { fileName, kind: 'processed', depth: 'pixels', verdict: 'pass', findings: [], ...changes },
  };
}
