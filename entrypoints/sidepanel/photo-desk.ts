import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PhotoCheck } from '@/components/photo-view';
import { describeCheckFailure } from '@/rules/photo/check-failure';
import type { PhotoKind } from '@/rules/photo/limits';
import { browser } from '@/utils/extension/browser';
import { PhotoCheckError } from '@/utils/photo/photo-check-error';
import { createPhotoChecker, type PhotoChecker } from '@/utils/photo/photo-worker';

/** The photo the candidate is looking at, and what the worker said of it. */
export interface PhotoDesk {
  check: Signal<PhotoCheck>;
  /** Chosen by the candidate; absent means picked by the file. */
  kind: Signal<PhotoKind | undefined>;
  file: Signal<File | undefined>;
  /** The candidate's region, when the profile names one we know. */
  region: ReadonlySignal<string | undefined>;
  checker: PhotoChecker;
}

export function openPhotoDesk(region: ReadonlySignal<string | undefined>, stop: AbortSignal): PhotoDesk {
  const checker = createPhotoChecker(browser.runtime.getURL('/photo-checker.js'));
  stop.addEventListener('abort', () => checker.close());
  return {
    check: signal<PhotoCheck>({ state: 'empty' }),
    kind: signal(undefined),
    file: signal(undefined),
    region,
    checker,
  };
}

/** How a check ended; `undefined` when another took its place. */
export type EndedCheck = Extract<PhotoCheck, { state: 'done' | 'failed' }> | undefined;

/** A new file starts with the rules picked from the file itself, unless they are told. */
export function pickPhoto(desk: PhotoDesk, file: File, kind?: PhotoKind): Promise<EndedCheck> {
  desk.kind.value = kind;
  desk.file.value = file;
  return checkPhoto(desk, file);
}

/** Checks the same file by other rules. */
export async function switchKind(desk: PhotoDesk, kind: PhotoKind): Promise<void> {
  desk.kind.value = kind;
  if (desk.file.value) await checkPhoto(desk, desk.file.value);
}

async function checkPhoto(desk: PhotoDesk, file: File): Promise<EndedCheck> {
  desk.check.value = { state: 'running', fileName: file.name, report: undefined };
  try {
    const rules = { kind: desk.kind.value ?? 'auto', region: desk.region.value } as const;
    const inspection = await desk.checker.check(file, rules, (early) => {
      desk.check.value = { state: 'running', fileName: file.name, report: early };
    });
    return end(desk, { state: 'done', ...inspection });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    const message = error instanceof PhotoCheckError ? error.message : describeCheckFailure('crashed');
    return end(desk, { state: 'failed', fileName: file.name, message });
  }
}

function end(desk: PhotoDesk, check: NonNullable<EndedCheck>): EndedCheck {
  desk.check.value = check;
  return check;
}

/** Takes the photo off the panel. */
export function forgetPhoto(desk: PhotoDesk): void {
  desk.file.value = undefined;
  desk.kind.value = undefined;
  desk.check.value = { state: 'empty' };
}
