import { type KeptPhotos, keptPhotosSchema } from '@/rules/profile/kept-photo';
import type { DataHome } from './data-home';
import { type KeptStore, openKeptStore } from './kept-store';

/** The photos kept with profiles; a record has the id of its profile. */
export type PhotoStore = KeptStore<KeptPhotos>;

export function openPhotoStore(home: DataHome): PhotoStore {
  return openKeptStore(home, {
    name: 'sealed-photos',
    parse: (value) => keptPhotosSchema.safeParse(value).data,
    clock: Date.now,
  });
}
