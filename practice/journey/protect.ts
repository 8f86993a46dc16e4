import type { Surface } from '../rig/surface.ts';
import { openTab } from './panel.ts';

/** Sets a passphrase for what is in memory so far, and waits until it is on disk. */
export async function setPassphrase(panel: Surface, passphrase: string): Promise<void> {
  await openTab(panel, '档案');
  await panel.click({ role: 'button', name: '设置口令（推荐）' });
  await typePassphrases(panel, '#view-profile', passphrase, passphrase);
  await panel.click({ role: 'button', name: '设置口令并保存' });
  await waitForVault(panel, 'unlocked');
}

/** Chooses to have no passphrase, past the warning. */
export async function choosePlain(panel: Surface): Promise<void> {
  await openTab(panel, '档案');
  await panel.click({ role: 'button', name: '不设口令' });
  await panel.click({ role: 'button', name: '我明白，不设口令保存' });
  await waitForVault(panel, 'open');
}

/** Locks by hand, as in 设置. */
export async function lock(panel: Surface): Promise<void> {
  await openTab(panel, '设置');
  await panel.click({ role: 'button', name: '现在锁定' });
  await waitForVault(panel, 'locked');
}

/** Tries a passphrase; does not wait for what comes of it. */
export async function tryPassphrase(panel: Surface, passphrase: string): Promise<void> {
  await openTab(panel, '档案');
  await typePassphrases(panel, '#view-profile', passphrase);
  await panel.click({ role: 'button', name: '解锁' });
}

export async function unlock(panel: Surface, passphrase: string): Promise<void> {
  await tryPassphrase(panel, passphrase);
  await waitForVault(panel, 'unlocked');
}

/** Destroys everything that is kept, as in 设置. */
export async function wipe(panel: Surface): Promise<void> {
  await openTab(panel, '设置');
  await panel.click({ role: 'button', name: '清除所有数据' });
  await panel.type('.vault-settings input[type=text]', '清除');
  await panel.click({ role: 'button', name: '全部清除' });
  await waitForVault(panel, 'none');
}

/** `none`, `open`, `locked` or `unlocked`, as 设置 says it. */
export async function waitForVault(panel: Surface, state: string): Promise<void> {
  const shown = (wanted: string) => document.querySelector(`.vault-settings[data-vault=${wanted}]`) !== null;
  await panel.waitFor(shown, { args: [state] });
}

/** Types into the passphrase fields that are on show, from the first one on. */
export async function typePassphrases(panel: Surface, place: string, ...passphrases: string[]): Promise<void> {
  const fields = `${place} input[type=password]`;
  const count = (selector: string, least: number) => document.querySelectorAll(selector).length >= least;
  await panel.waitFor(count, { args: [fields, passphrases.length] });
  const ids = await panel.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((field) => `#${CSS.escape(field.id)}`),
    fields,
  );
  for (const [at, passphrase] of passphrases.entries()) await panel.type(ids[at] ?? '', passphrase);
}
