import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { UploadNotice } from '@/components/photo-upload-notice';
import { uploadLevel } from '@/components/upload-level';
import { maskValue } from '@/rules/profile/mask-value';
import { recogniseUpload } from '@/rules/profile/recognise-upload';
import { describeUpload, uploadLevels } from '@/rules/profile/upload-text';
import { watchSideTab } from '@/utils/extension/official-tab';
import { hashPhoto } from '@/utils/extension/photo-bytes';
import { type PickedPhoto, takePickedPhoto, watchWaitingPhotos } from '@/utils/extension/picked-photos';
import { type EndedCheck, type PhotoDesk, pickPhoto } from './photo-desk';
import type { ProfileDesk } from './profile-desk';

/** What is said of the file that was chosen last on the page beside the panel. It is only looked at, never sent or held back. */
export interface UploadGuard {
  notice: ReadonlySignal<UploadNotice | undefined>;
  picked: Signal<PickedUpload | undefined>;
  /** The page of the photo is done with: a notice that found nothing goes, one with a doubt stays until it is read. */
  leave(): void;
}

interface PickedUpload extends PickedPhoto {
  sha256: string | undefined;
  /** Absent while the check is running. */
  check?: EndedCheck;
}

interface GuardScene {
  photo: PhotoDesk;
  profiles: ProfileDesk;
  masked: ReadonlySignal<boolean>;
}

export function openUploadGuard(scene: GuardScene, pinned: number | undefined, stop: AbortSignal): UploadGuard {
  const picked = signal<PickedUpload | undefined>(undefined);
  const beside: { tab?: number | undefined } = {};
  const take = async (): Promise<void> => {
    const photo = beside.tab === undefined ? undefined : await takePickedPhoto(beside.tab);
    if (photo && !stop.aborted) await look(photo, picked, scene.photo);
  };
  watchSideTab(
    pinned,
    (tab) => {
      if (tab?.id !== beside.tab) picked.value = undefined;
      beside.tab = tab?.id;
      void take();
    },
    stop,
  );
  watchWaitingPhotos(() => void take(), stop);
  const notice = computed(() => picked.value && describe(picked.value, scene));
  const leave = (): void => {
    if (notice.value && uploadLevel(notice.value) === 'pass') picked.value = undefined;
  };
  return { picked, notice, leave };
}

/** Checks it by the rules for what goes up. Who looks at another photo meanwhile is done with this one. */
async function look(photo: PickedPhoto, picked: UploadGuard['picked'], desk: PhotoDesk): Promise<void> {
  const { file } = photo;
  const sha256 = file && (await hashPhoto(new Uint8Array(await file.arrayBuffer())));
  const upload: PickedUpload = { ...photo, sha256 };
  picked.value = upload;
  if (!file) return;
  const check = await pickPhoto(desk, file, 'processed');
  if (picked.peek() === upload) picked.value = check && { ...upload, check };
}

function describe({ name, size, file, sha256, check }: PickedUpload, scene: Omit<GuardScene, 'photo'>): UploadNotice {
  const tooLarge = `文件 ${(size / 1024 / 1024).toFixed(1)} MB。官方工具保存的“报名照片.jpg”一般约 10 KB，请改选那一张。`;
  const gone = file ? undefined : tooLarge;
  return {
    fileName: name,
    relation: sha256 === undefined ? undefined : relate(sha256, scene),
    problem: check?.state === 'failed' ? check.message : gone,
    report: check?.state === 'done' ? check.report : undefined,
  };
}

function relate(sha256: string, { profiles, masked }: Omit<GuardScene, 'photo'>): UploadNotice['relation'] {
  const { album, checked } = profiles.photos;
  const known = { album: album.value, checked: checked.value, profileId: profiles.current.value?.id };
  const upload = recogniseUpload(sha256, known);
  const nameOf = (id: string): string => {
    const name = profiles.profiles.value.find((profile) => profile.id === id)?.name ?? '另一份档案';
    return masked.value ? maskValue('fullName', name) : name;
  };
  const text = describeUpload(upload, nameOf);
  return text === undefined ? undefined : { id: upload.relation, level: uploadLevels[upload.relation], text };
}
