import { batch, type Signal, signal } from '@preact/signals';
import type { CheckedPhoto } from '@/rules/profile/checked-photos';
import { type KeptPhoto, type KeptPhotoKind, type PhotoAlbum, replaceKept } from '@/rules/profile/kept-photo';
import { type CheckedPhotoStore, openCheckedPhotoStore } from '@/utils/extension/checked-photo-store';
import type { KeptPart } from '@/utils/extension/kept-store';
import { openPhotoStore, type PhotoStore } from '@/utils/extension/photo-store';
import { saveTogether } from '@/utils/extension/save-together';
import { noteTrouble, type VaultDesk } from './vault-desk';

/** One photo of a profile's. */
export interface PhotoPlace {
  profileId: string;
  kind: KeptPhotoKind;
}

/** The photos kept with profiles, as the panel sees them. */
export interface KeptPhotoDesk {
  album: Signal<PhotoAlbum>;
  /** Which photos were checked before, newest first. */
  checked: Signal<readonly CheckedPhoto[]>;
  /** Ids of profiles whose photos cannot be read. */
  damaged: Signal<readonly string[]>;
  /** Just removed, held in memory only. */
  removed: Signal<(PhotoPlace & { photo: KeptPhoto }) | undefined>;
  store: PhotoStore;
  history: CheckedPhotoStore;
  vault: VaultDesk;
}

/** Call `enterKeptPhotos` whenever photos can be read. */
export function openKeptPhotoDesk(vault: VaultDesk, stop: AbortSignal): KeptPhotoDesk {
  const desk: KeptPhotoDesk = {
    album: signal<PhotoAlbum>({}),
    checked: signal<readonly CheckedPhoto[]>([]),
    damaged: signal<readonly string[]>([]),
    removed: signal<KeptPhotoDesk['removed']['value']>(undefined),
    store: openPhotoStore(vault.data),
    history: openCheckedPhotoStore(vault.data),
    vault,
  };
  desk.store.watch(() => void enterKeptPhotos(desk), stop);
  return desk;
}

export async function enterKeptPhotos(desk: KeptPhotoDesk): Promise<void> {
  await inTurn(desk, () => reload(desk));
}

/** Photos may no longer be shown. */
export function leaveKeptPhotos({ album, checked, damaged, removed }: KeptPhotoDesk): void {
  damaged.value = [];
  album.value = {};
  checked.value = [];
  removed.value = undefined;
}

/** Puts a photo in the place of the one of its kind, or takes that away. Tells whether it worked. */
export function replacePhoto(
  desk: KeptPhotoDesk,
  { profileId, kind }: PhotoPlace,
  photo: KeptPhoto | undefined,
): Promise<boolean> {
  return inTurn(desk, async () => {
    const { store } = desk;
    const isDamaged = desk.damaged.peek().includes(profileId);
    const found = isDamaged ? undefined : await store.load(profileId);
    const next = replaceKept(found?.value, kind, photo);
    if (!next) await store.remove(profileId);
    else if (isDamaged) await store.saveAll([{ id: profileId, value: next }]);
    else await store.save(profileId, next, found?.version ?? 0);
    await reload(desk);
  });
}

/** Removes a photo; the last one removed can be brought back while the panel is open and unlocked. */
export async function removePhoto(desk: KeptPhotoDesk, place: PhotoPlace): Promise<void> {
  const photo = desk.album.value[place.profileId]?.[place.kind];
  if (photo && (await replacePhoto(desk, place, undefined))) desk.removed.value = { ...place, photo };
}

export async function undoRemovePhoto(desk: KeptPhotoDesk): Promise<void> {
  const removed = desk.removed.value;
  if (removed && (await replacePhoto(desk, removed, removed.photo))) desk.removed.value = undefined;
}

/** Saves whole albums over whatever stands there: for a copy, or an undone removal. Tells whether it worked. */
export function saveAlbum(desk: KeptPhotoDesk, album: PhotoAlbum): Promise<boolean> {
  return inTurn(desk, async () => {
    await saveTogether(desk.vault.data, [planAlbum(desk, album)], Date.now());
    await reload(desk);
  });
}

/** The same, to be saved together with what else a file brought. */
export function planAlbum({ store }: KeptPhotoDesk, album: PhotoAlbum): KeptPart {
  return store.part(Object.entries(album).flatMap(([id, value]) => (value ? [{ id, value }] : [])));
}

/** Remembers that a file was checked; a failure costs nothing but the memory. */
export async function noteCheckedPhoto(desk: KeptPhotoDesk, checked: CheckedPhoto): Promise<void> {
  await inTurn(desk, async () => {
    await desk.history.note(checked);
    desk.checked.value = await desk.history.load();
  });
}

async function reload({ store, history, vault, ...shown }: KeptPhotoDesk): Promise<void> {
  if (vault.isLocked.peek()) return;
  const [{ records, damaged }, before] = await Promise.all([store.list(), history.load()]);
  // Locked while it was read: nothing may be shown any more.
  if (vault.isLocked.peek()) return;
  batch(() => {
    shown.album.value = Object.fromEntries(records.map(({ id, value }) => [id, value]));
    shown.checked.value = before;
    shown.damaged.value = damaged;
  });
}

function inTurn({ vault }: KeptPhotoDesk, work: () => Promise<void>): Promise<boolean> {
  return vault.queue(async () => {
    try {
      await work();
      return true;
    } catch (error) {
      noteTrouble(vault, error);
      return false;
    }
  });
}
