import type { Storage } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { sizeOfBase64 } from '@/rules/profile/base64-size';
import { type Bytes, fromBase64, toBase64 } from './base64';
import { dataKeyBytes } from './data-key';

/** `browser.storage.session`: in the browser's memory only, gone with the browser, out of reach of page scripts. */
export interface SessionArea extends Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'> {
  /** Chromium alone; page scripts have no access by default either. */
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** The unlocked data key, shared by the panels and the background until the vault is locked. */
export interface SessionKey {
  hold(id: string, raw: Bytes, now: number): Promise<void>;
  /** Of the data key named `id`; undefined when locked, or unlocked with another one. */
  load(id: string): Promise<{ raw: Bytes; lastActivityAt: number } | undefined>;
  /** The candidate did something; ms since 1970. */
  touch(now: number): Promise<void>;
  release(): Promise<void>;
  /** Calls back when any panel or the background locks or unlocks, this one included; unlocking twice may not be told. */
  watch(callback: (unlocked: boolean) => void, signal: AbortSignal): void;
}

const keyName = 'vault-key';
const activityName = 'vault-activity';

// Text, because bytes come back from Chromium's session storage as another type and keys not at all.
const entrySchema = z.object({
  [keyName]: z.object({ id: z.string(), raw: z.string().check(z.refine((raw) => sizeOfBase64(raw) === dataKeyBytes)) }),
  [activityName]: z.number(),
});

export function createSessionKey(area: SessionArea): SessionKey {
  return {
    hold: async (id, raw, now) => {
      await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
      await area.set({ [keyName]: { id, raw: toBase64(raw) }, [activityName]: now });
    },
    load: async (id) => {
      const { data } = entrySchema.safeParse(await area.get([keyName, activityName]));
      if (data?.[keyName].id !== id) return undefined;
      return { raw: fromBase64(data[keyName].raw), lastActivityAt: data[activityName] };
    },
    touch: (now) => area.set({ [activityName]: now }),
    release: () => area.remove([keyName, activityName]),
    watch: (callback, signal) => {
      const listen = (changes: Readonly<Record<string, Storage.StorageChange>>): void => {
        const change = changes[keyName];
        if (change) callback(Boolean(change.newValue));
      };
      area.onChanged.addListener(listen);
      signal.addEventListener('abort', () => area.onChanged.removeListener(listen));
    },
  };
}
