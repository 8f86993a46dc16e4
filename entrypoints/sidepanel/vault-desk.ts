import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { VaultTaskName } from '@/components/vault-task';
import { defaultLockChoice } from '@/rules/profile/lock-policy';
import type { StorageTrouble } from '@/rules/profile/storage-trouble';
import type { DataHome } from '@/utils/extension/data-home';
import { toStorageError } from '@/utils/extension/storage-error';
import { loadVaultState, type VaultState } from '@/utils/extension/vault/load-vault-state';
import { createSessionKey } from '@/utils/extension/vault/session-key';
import { VaultError } from '@/utils/extension/vault/vault-error';
import { createQueue, type Queue } from './create-queue';

/** A form that asks something of the vault: what it is doing and how its last try ended. */
export interface VaultForm {
  busy: boolean;
  problem?: string | undefined;
  done?: string | undefined;
}

/** How saved data is protected, and whether it can be read now. */
export interface VaultDesk {
  data: DataHome;
  /** Undefined until it was looked up. */
  state: Signal<VaultState | undefined>;
  isLocked: ReadonlySignal<boolean>;
  /** Why the database or the vault in it cannot be opened; shown until it can. */
  unreadable: Signal<StorageTrouble | undefined>;
  /** Why the last reading or saving failed; shown until one succeeds. */
  trouble: Signal<StorageTrouble | undefined>;
  /** Of choosing a protection and of unlocking. */
  gate: Signal<VaultForm>;
  /** Of 设置. */
  settings: Signal<VaultForm & { task?: VaultTaskName | undefined }>;
  /** Before then (ms since 1970) no passphrase may be tried. */
  waitUntil: Signal<number>;
  /** Seconds until then, counted down. */
  waitSeconds: ReadonlySignal<number>;
  now: Signal<number>;
  /** Everything of this panel that reads or writes what is kept, in order. */
  queue: Queue;
  /** Tells the other panels to look anew, and hears it from them. */
  channel: BroadcastChannel;
  timers: { lock?: ReturnType<typeof setTimeout>; count?: ReturnType<typeof setInterval>; activeAt: number };
  /** Counts the looks at the vault: only the latest one counts. */
  looks: number;
}

export function openVaultDesk(data: DataHome, stop: AbortSignal): VaultDesk {
  const state = signal<VaultState | undefined>(undefined);
  const waitUntil = signal(0);
  const now = signal(0);
  const desk: VaultDesk = {
    data,
    state,
    isLocked: computed(() => state.value?.state === 'locked'),
    unreadable: signal<StorageTrouble | undefined>(undefined),
    trouble: signal<StorageTrouble | undefined>(undefined),
    gate: signal<VaultForm>({ busy: false }),
    settings: signal<VaultForm>({ busy: false }),
    waitUntil,
    waitSeconds: computed(() => Math.max(0, Math.ceil((waitUntil.value - now.value) / 1000))),
    now,
    queue: createQueue(),
    channel: new BroadcastChannel('ruankao-copilot.vault'),
    timers: { activeAt: 0 },
    looks: 0,
  };
  const look = (): void => void refreshVault(desk);
  createSessionKey(data.memory).watch(look, stop);
  desk.channel.addEventListener('message', look, { signal: stop });
  stop.addEventListener('abort', () => {
    clearTimeout(desk.timers.lock);
    clearInterval(desk.timers.count);
    desk.channel.close();
  });
  look();
  return desk;
}

const longestTimer = 2 ** 31 - 1;

/** Looks how things stand, locking what is past its time, and looks again when the time to lock may have come. */
export async function refreshVault(desk: VaultDesk): Promise<void> {
  desk.looks += 1;
  const own = desk.looks;
  try {
    const state = await loadVaultState(await desk.data.vault, { now: Date.now(), machine: 'active' });
    if (own !== desk.looks) return;
    desk.unreadable.value = undefined;
    clearTimeout(desk.timers.lock);
    if (state.state === 'unlocked' && state.lockAt !== undefined) {
      const left = Math.min(Math.max(0, state.lockAt - Date.now()), longestTimer);
      desk.timers.lock = setTimeout(() => void refreshVault(desk), left);
    }
    // Only what has changed is to be drawn and read anew.
    if (JSON.stringify(state) !== JSON.stringify(desk.state.peek())) desk.state.value = state;
  } catch (error) {
    desk.unreadable.value = toTrouble(error);
    desk.state.value ??=
      error instanceof VaultError ? { state: 'locked', lockAfter: defaultLockChoice } : { state: 'none' };
  }
}

/** Turns a failure of a store into what the candidate is told, or into a look at the vault where that explains it. */
export function noteTrouble(desk: VaultDesk, error: unknown): void {
  const trouble = toTrouble(error);
  if (trouble) desk.trouble.value = trouble;
  else void refreshVault(desk);
}

/** Undefined for what the state of the vault itself says. */
function toTrouble(error: unknown): StorageTrouble | undefined {
  if (!(error instanceof VaultError)) return toStorageError(error).problem;
  const { problem } = error;
  return problem === 'conflict' || problem === 'damaged' || problem === 'newer-vault' ? problem : undefined;
}
