import { computed, type Signal, signal } from '@preact/signals';
import { vi } from 'vitest';
import { createBackupDesk } from '@/entrypoints/sidepanel/backup-desk';
import type { Desk } from '@/entrypoints/sidepanel/desk';
import type { PageLook } from '@/entrypoints/sidepanel/detect-look';
import { followVault } from '@/entrypoints/sidepanel/follow-vault';
import { createImportDesk } from '@/entrypoints/sidepanel/import-desk';
import { createKeepPhotoDesk } from '@/entrypoints/sidepanel/keep-photo';
import type { Picked, PortalLink } from '@/entrypoints/sidepanel/portal-link';
import { openProfileDesk } from '@/entrypoints/sidepanel/profile-desk';
import { createRestoreDesk } from '@/entrypoints/sidepanel/restore-desk';
import { openTaughtDesk } from '@/entrypoints/sidepanel/taught-desk';
import { openTransferDesk } from '@/entrypoints/sidepanel/transfer-desk';
import { openVaultDesk } from '@/entrypoints/sidepanel/vault-desk';
import { allPacks } from '@/rules/exam/imported-pack';
import type { Pack } from '@/rules/exam/pack';
import type { DataHome } from '@/utils/extension/data-home';
import type { PanelWish } from '@/utils/extension/messages';
import { openDataHome } from './data-home';

// The real one refuses to be loaded outside a browser.
vi.mock('@/utils/extension/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** A panel without its views and without a page beside it: everything it keeps, and what it would send. */
export type OpenPanel = Pick<
  Desk,
  'vault' | 'profiles' | 'taught' | 'transfers' | 'files' | 'backup' | 'restore' | 'keep' | 'now' | 'packs'
> & {
  imported: Signal<readonly Pack[]>;
  sent: PanelWish[];
  link: Pick<PortalLink, 'look' | 'page' | 'picked' | 'run' | 'send' | 'teach'>;
  /** As if the panel was closed. */
  close(): void;
};

const panels: OpenPanel[] = [];

/** Opens another panel on the same disk and in the same browser session; resolves once it has read what it may. */
export async function openPanel(home: DataHome = openDataHome()): Promise<OpenPanel> {
  const stop = new AbortController();
  const sent: PanelWish[] = [];
  const link = {
    look: signal<PageLook | undefined>(undefined),
    page: signal(1),
    picked: signal<Picked>({}),
    run: signal<PortalLink['run']['value']>({ state: 'idle', progress: new Map() }),
    send: (message: PanelWish) => void sent.push(message),
    teach: () => undefined,
  };
  const wire = link as unknown as PortalLink;
  const now = signal(Date.now());
  const imported = signal<readonly Pack[]>([]);
  const packs = computed(() => allPacks(imported.value));
  const vault = openVaultDesk(home, stop.signal);
  const profiles = openProfileDesk(vault, stop.signal);
  const taught = openTaughtDesk({ link: wire, profiles, vault }, stop.signal);
  const transfers = openTransferDesk(vault, stop.signal);
  const scene = { profiles, taught, transfers };
  const files = createImportDesk(scene);
  const backup = createBackupDesk(scene, now);
  const restore = createRestoreDesk({ link: wire, profiles, now, packs });
  const keep = createKeepPhotoDesk(profiles.photos);
  const panel = {
    vault,
    ...scene,
    keep,
    files,
    backup,
    restore,
    now,
    imported,
    packs,
    sent,
    link,
    close: () => stop.abort(),
  };
  const shown = {
    fill: { capturing: signal(false) },
    photo: { file: signal(), kind: signal(), check: signal({ state: 'empty' }) },
    guard: { picked: signal() },
  };
  followVault({ ...panel, ...shown, link: wire } as unknown as Desk);
  panels.push(panel);
  await vi.waitFor(() => {
    if (!vault.state.value) throw new Error('the vault was not looked up yet');
  });
  await settle(panel);
  return panel;
}

/** Resolves when everything the panel has to read or write so far is done. */
export async function settle({ vault }: OpenPanel): Promise<void> {
  for (let left = 5; left > 0; left--) await vault.queue(async () => undefined);
}

/** Closes all panels of a test. */
export function closePanels(): void {
  for (const panel of panels.splice(0)) panel.close();
}
