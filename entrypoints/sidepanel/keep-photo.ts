import { batch, type Signal, signal } from '@preact/signals';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import { describeLimits } from '@/rules/photo/limits-text';
import { maxKeptPhotoBytes } from '@/rules/profile/kept-photo';
import { describeVaultProblem } from '@/rules/profile/vault-problem';
import { readPhoto } from '@/utils/extension/photo-bytes';
import { type KeptPhotoDesk, replacePhoto } from './kept-photo-desk';

/** The way of a checked photo into a profile. */
export interface KeepPhotoDesk {
  busy: Signal<boolean>;
  problem: Signal<string | undefined>;
  /** The file that was kept last, and with whom. */
  kept: Signal<{ file: File; profileId: string } | undefined>;
  photos: KeptPhotoDesk;
}

/** A photo with the outcome of its check; only one that was decoded may be shown again later. */
export interface CheckedFile {
  file: File;
  report: PhotoReport;
}

export function createKeepPhotoDesk(photos: KeptPhotoDesk): KeepPhotoDesk {
  return { busy: signal(false), problem: signal(undefined), kept: signal(undefined), photos };
}

/** Keeps a checked photo with a profile, by the candidate's own click. Never before a protection was chosen. */
export async function keepPhoto(desk: KeepPhotoDesk, profileId: string, { file, report }: CheckedFile): Promise<void> {
  const { photos } = desk;
  desk.problem.value = refuse(photos, file);
  if (desk.problem.value || desk.busy.value) return;
  desk.busy.value = true;
  const read = await readPhoto(file).catch(() => undefined);
  const now = new Date().toISOString();
  const { kind, verdict } = report;
  const photo = read && {
    ...read,
    fileName: file.name.slice(-255) || '照片.jpg',
    verdict,
    limits: describeLimits(kind),
    checkedAt: now,
    keptAt: now,
  };
  const kept = photo !== undefined && (await replacePhoto(photos, { profileId, kind }, photo));
  batch(() => {
    desk.busy.value = false;
    if (kept) desk.kept.value = { file, profileId };
    else desk.problem.value = '照片没有存进去，请再选一次文件，再存一次。';
  });
}

function refuse({ vault }: KeptPhotoDesk, file: File): string | undefined {
  if (vault.state.value?.state === 'none') return describeVaultProblem('none');
  if (vault.isLocked.value) return describeVaultProblem('locked');
  if (file.size <= maxKeptPhotoBytes) return undefined;
  return `照片超过 ${maxKeptPhotoBytes / 1024 / 1024} MB，不存入档案。请保存好原文件；工具处理后的照片很小，可以存。`;
}

/** Forgets what was kept last and how it ended. */
export function forgetKeeping({ problem, kept }: KeepPhotoDesk): void {
  problem.value = undefined;
  kept.value = undefined;
}
