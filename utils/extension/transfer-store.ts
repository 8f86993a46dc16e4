import { noTransfers, type Transfers, transfersSchema } from '@/rules/profile/transfers';
import type { DataHome } from './data-home';
import { type KeptPart, openKeptStore } from './kept-store';

/** When backups went out and files came in. */
export interface TransferStore {
  load(): Promise<Transfers>;
  /** Changes what stands there now, another panel's notes included; resolves with the result. */
  change(work: (transfers: Transfers) => Transfers): Promise<Transfers>;
  /** The same change, to be saved together with others. */
  plan(work: (transfers: Transfers) => Transfers): Promise<KeptPart>;
  /** Calls back after another panel changed anything here, until the signal aborts. */
  watch(callback: () => void, signal: AbortSignal): void;
}

/** The only record of its store. */
const id = '6d1f6a52-7d0c-4f0e-9f57-2b4c8a1e3d90';

export function openTransferStore(home: DataHome): TransferStore {
  const store = openKeptStore<Transfers>(home, {
    name: 'sealed-history',
    parse: (value) => transfersSchema.safeParse(value).data,
    clock: Date.now,
  });
  const load = async () => (await store.load(id))?.value ?? noTransfers;
  return {
    load,
    change: async (work) => {
      const value = work(await load());
      await store.saveAll([{ id, value }]);
      return value;
    },
    plan: async (work) => store.part([{ id, value: work(await load()) }]),
    watch: store.watch,
  };
}
