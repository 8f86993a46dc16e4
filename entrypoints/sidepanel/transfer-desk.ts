import { type Signal, signal } from '@preact/signals';
import { noTransfers, type Transfers } from '@/rules/profile/transfers';
import { openTransferStore, type TransferStore } from '@/utils/extension/transfer-store';
import { noteTrouble, type VaultDesk } from './vault-desk';

/** When backups went out and files came in. */
export interface TransferDesk {
  transfers: Signal<Transfers>;
  change(work: (transfers: Transfers) => Transfers): Promise<void>;
  store: TransferStore;
  enter(): Promise<void>;
  leave(): void;
}

/** Call `enter` whenever it can be read, `leave` when it may no longer. */
export function openTransferDesk(vault: VaultDesk, stop: AbortSignal): TransferDesk {
  const transfers = signal<Transfers>(noTransfers);
  const store = openTransferStore(vault.data);
  const inTurn = (read: (store: TransferStore) => Promise<Transfers>): Promise<void> =>
    vault.queue(async () => {
      if (vault.isLocked.peek()) return;
      try {
        const found = await read(store);
        if (!vault.isLocked.peek()) transfers.value = found;
      } catch (error) {
        noteTrouble(vault, error);
      }
    });
  const enter = (): Promise<void> => inTurn(() => store.load());
  store.watch(() => void enter(), stop);
  return {
    transfers,
    store,
    enter,
    change: (work) => inTurn(() => store.change(work)),
    leave: () => {
      transfers.value = noTransfers;
    },
  };
}
