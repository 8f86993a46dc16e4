import { type CheckedPhoto, checkedPhotosSchema, noteChecked } from '@/rules/profile/checked-photos';
import type { DataHome } from './data-home';
import { openKeptStore } from './kept-store';

/** Which photos were checked before, so that the same file is known again. */
export interface CheckedPhotoStore {
  /** Newest first. */
  load(): Promise<readonly CheckedPhoto[]>;
  note(checked: CheckedPhoto): Promise<void>;
}

/** One record beside that of the transfers. */
const id = 'b3f0c9de-58a1-4f6b-a6d2-0c7d4e91b255';

export function openCheckedPhotoStore(home: DataHome): CheckedPhotoStore {
  const store = openKeptStore<CheckedPhoto[]>(home, {
    name: 'sealed-history',
    parse: (value) => checkedPhotosSchema.safeParse(value).data,
    clock: Date.now,
  });
  const load = async () => (await store.load(id))?.value ?? [];
  return {
    load,
    note: async (checked) => store.saveAll([{ id, value: noteChecked(await load(), checked) }]),
  };
}
