import { type TaughtField, taughtFieldSchema } from '@/rules/profile/taught-field';
import type { DataHome } from './data-home';
import { type KeptStore, openKeptStore } from './kept-store';

/** What the candidate once said of fields. */
export type TaughtStore = KeptStore<TaughtField>;

export function openTaughtStore(home: DataHome): TaughtStore {
  return openKeptStore(home, {
    name: 'sealed-taught',
    parse: (value) => taughtFieldSchema.safeParse(value).data,
    clock: Date.now,
  });
}
