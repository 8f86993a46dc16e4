import { type Signal, signal } from '@preact/signals';
import type { ImproveState } from '@/components/photo-improve';
import { describeCheckFailure } from '@/rules/photo/check-failure';
import { presetCrop } from '@/rules/photo/crop';
import type { ShareBox } from '@/rules/photo/photo-map';
import { PhotoCheckError } from '@/utils/photo/photo-check-error';
import { downloadFile } from './download-file';
import type { PhotoDesk } from './photo-desk';

/** The making of a better source photo from the one that was checked. Nothing of it is kept; it is saved by a click. */
export interface ImproveDesk {
  state: Signal<ImproveState>;
  crop: Signal<ShareBox | undefined>;
  whiten: Signal<boolean>;
}

/** Another photo, or none, ends the work on the one before. */
export function createImproveDesk({ file }: PhotoDesk): ImproveDesk {
  const desk: ImproveDesk = {
    state: signal<ImproveState>({ state: 'closed' }),
    crop: signal(undefined),
    whiten: signal(false),
  };
  file.subscribe(() => closeImprove(desk));
  return desk;
}

/** Puts the frame around the head that was measured. */
export function openImprove(desk: ImproveDesk, { check }: PhotoDesk): void {
  const { picture } = check.value.state === 'done' ? check.value : {};
  if (!picture) return;
  desk.crop.value = presetCrop(picture.map?.head, picture.image.width / picture.image.height);
  desk.whiten.value = false;
  desk.state.value = { state: 'open' };
}

export function closeImprove({ state }: ImproveDesk): void {
  state.value = { state: 'closed' };
}

/** Makes the photo and has it checked anew. */
export async function makeImproved({ state, crop, whiten }: ImproveDesk, photo: PhotoDesk): Promise<void> {
  const file = photo.file.value;
  if (!file || !crop.value || state.value.state === 'running') return;
  state.value = { state: 'running' };
  const request = { photo: file, crop: crop.value, whiten: whiten.value, region: photo.region.value };
  const ended = await photo.checker.improve(request).catch((error: unknown) => {
    const failure = error instanceof PhotoCheckError ? error.message : describeCheckFailure('crashed');
    return { refusal: failure };
  });
  // Another photo was chosen meanwhile, or the work was closed.
  if (photo.file.value !== file || (state.peek() as ImproveState).state !== 'running') return;
  state.value =
    'refusal' in ended ? { state: 'refused', reason: ended.refusal } : { state: 'made', crop: request.crop, ...ended };
}

/** By the candidate's click alone. */
export function saveImproved({ state }: ImproveDesk): void {
  if (state.value.state === 'made') downloadFile(state.value.name, state.value.file);
}
