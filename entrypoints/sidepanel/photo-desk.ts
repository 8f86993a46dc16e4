import { type Signal, signal } from '@preact/signals';
import type { PhotoCheck } from '@/components/photo-view';
import { describeCheckFailure } from '@/rules/photo/check-failure';
import type { PhotoKind } from '@/rules/photo/limits';
import { browser } from '@/utils/extension/browser';
import { PhotoCheckError } from '@/utils/photo/photo-check-error';
import { createPhotoChecker, type PhotoChecker } from '@/utils/photo/photo-worker';

/** The photo the candidate is looking at, its preview and what the worker said of it. */
export interface PhotoDesk {
  check: Signal<PhotoCheck>;
  /** Blob URL. */
  preview: Signal<string | undefined>;
  /** Chosen by the candidate; absent means picked by the file. */
  kind: Signal<PhotoKind | undefined>;
  file: Signal<File | undefined>;
  checker: PhotoChecker;
}

export function openPhotoDesk(stop: AbortSignal): PhotoDesk {
  const checker = createPhotoChecker(browser.runtime.getURL('/photo-checker.js'));
  stop.addEventListener('abort', () => checker.close());
  return {
    check: signal<PhotoCheck>({ state: 'empty' }),
    preview: signal(undefined),
    kind: signal(undefined),
    file: signal(undefined),
    checker,
  };
}

/** A new file starts with the rules picked from the file itself. */
export function pickPhoto(desk: PhotoDesk, file: File): Promise<void> {
  if (desk.preview.value) URL.revokeObjectURL(desk.preview.value);
  desk.preview.value = URL.createObjectURL(file);
  desk.kind.value = undefined;
  desk.file.value = file;
  return checkPhoto(desk, file);
}

/** Checks the same file by other rules. */
export async function switchKind(desk: PhotoDesk, kind: PhotoKind): Promise<void> {
  desk.kind.value = kind;
  if (desk.file.value) await checkPhoto(desk, desk.file.value);
}

async function checkPhoto(desk: PhotoDesk, file: File): Promise<void> {
  desk.check.value = { state: 'running', fileName: file.name, report: undefined };
  try {
    const report = await desk.checker.check(file, desk.kind.value ?? 'auto', (early) => {
      desk.check.value = { state: 'running', fileName: file.name, report: early };
    });
    desk.check.value = { state: 'done', report };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const message = error instanceof PhotoCheckError ? error.message : describeCheckFailure('crashed');
    desk.check.value = { state: 'failed', fileName: file.name, message };
  }
}

/** Takes the photo off the panel. */
export function forgetPhoto(desk: PhotoDesk): void {
  if (desk.preview.value) URL.revokeObjectURL(desk.preview.value);
  desk.preview.value = undefined;
  desk.file.value = undefined;
  desk.kind.value = undefined;
  desk.check.value = { state: 'empty' };
}
