import { type ReadonlySignal, signal } from '@preact/signals';
import { loadDemo, saveDemo } from '@/utils/extension/demo-choice';
import { noteTrouble, type VaultDesk } from './vault-desk';

/** 演示模式: personal data is masked while others look on. */
export interface DemoDesk {
  /** On until it is known how it was left, so that a panel opened before a class shows nothing of anybody. */
  isOn: ReadonlySignal<boolean>;
  /** Also for every other panel, and for the next one. */
  turn(on: boolean): Promise<void>;
}

export function openDemoDesk(vault: VaultDesk, stop: AbortSignal): DemoDesk {
  const isOn = signal(true);
  const channel = new BroadcastChannel('ruankao-copilot.demo');
  const load = async (): Promise<void> => {
    isOn.value = await loadDemo(vault.data).catch(() => false);
  };
  channel.addEventListener('message', () => void load(), { signal: stop });
  stop.addEventListener('abort', () => channel.close());
  void load();
  return {
    isOn,
    async turn(on) {
      isOn.value = on;
      try {
        await saveDemo(vault.data, on);
        channel.postMessage('changed');
      } catch (error) {
        noteTrouble(vault, error);
      }
    },
  };
}
