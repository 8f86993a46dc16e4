import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTab } from '../../practice/journey/panel.ts';
import { importProfile, invent } from '../../practice/journey/profile-file.ts';
import {
  choosePlain,
  setPassphrase,
  typePassphrases,
  unlock,
  waitForVault,
  wipe,
} from '../../practice/journey/protect.ts';
import { createPractice } from '../../practice/portal.ts';
import { launchRig } from '../../practice/rig/launch.ts';
import type { BrowserName, Rig, Surface } from '../../practice/rig/surface.ts';
import { mulberry } from '../samples/mulberry.ts';
import { searchDisk } from './search-disk.ts';

const passphrase = 'tuoluo qiezi paomo wugui';
const backup = fileURLToPath(new URL('../samples/files/backup-2.json', import.meta.url));
const backupPassphrase = '练习 passphrase 2';
/** Of letters that no number, UUID or word of the product has, and no four of one stand in another: see `searchDisk`. */
const marks = { fullName: '鼗虩龘黻', school: 'WYXGPTKHV', email: 'hjfbqzkvw@zmail.example' };
const typed = '甪鷿黿彧';
const imported = { school: 'KVZQJWGYX', mailingAddress: '齾龗麤灪' };
const secrets = [...Object.values(marks), typed, ...Object.values(imported), passphrase, backupPassphrase];
/** No digit at the end: Snappy takes `5` and the zeros behind it from a UUID that ends so, and the text is cut. */
const control = ['MDLRCXZNW', '靐龘鱻爩'];

describe.each<BrowserName>(['chromium', 'firefox'])('what a browser leaves on disk: %s', (browser) => {
  const place = {} as { folder: string; rig: Rig | undefined };

  async function start(): Promise<Surface> {
    const { handle } = createPractice();
    place.rig = await launchRig(browser, { handle, userDataDir: path.join(place.folder, 'browser') });
    return place.rig.openPanel();
  }
  async function end(how: 'close' | 'kill' = 'close'): Promise<void> {
    await place.rig?.[how]();
    place.rig = undefined;
  }
  const open = async () => (place.rig ? place.rig.openPanel() : start());
  const search = (texts: readonly string[]) => searchDisk(path.join(place.folder, 'browser'), texts);
  /** Proof that this search finds what lies there in clear, whatever the browser has made of its files since. */
  const expectControl = () =>
    expect([...new Set(search(control).map((found) => found.split(' ')[0]))].sort()).toEqual([...control].sort());
  beforeAll(() => {
    place.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruankao-disk-'));
  });
  afterAll(async () => {
    await end();
    fs.rmSync(place.folder, { recursive: true, force: true });
  });

  test('nothing at all before a protection was chosen', async () => {
    const panel = await start();
    await importProfile(panel, invent('李练习', marks), place.folder);
    await openTab(panel, '档案');
    await panel.type('[name=employer]', typed);
    await panel.waitFor('document.querySelector("[data-save=held]") !== null');
    await end();
    expect(search(secrets)).toEqual([]);
    const later = await start();
    await waitForVault(later, 'none');
    await openTab(later, '档案');
    expect(await later.waitFor('document.querySelector("#view-profile")?.textContent')).toContain('还没有档案');
  });

  test('nothing readable with a passphrase, after imports too; after a restart it is locked and comes back with it', async () => {
    const panel = await open();
    await importProfile(panel, invent('王示例', imported), place.folder);
    await setPassphrase(panel, passphrase);
    await importBackup(panel);
    await importProfile(panel, invent('李练习', marks), place.folder);
    await panel.type('[name=employer]', typed);
    await panel.waitFor('document.querySelector("[data-save=saved]") !== null');
    await panel.evaluate(keepInClear, control);
    await end();
    expect(search(secrets)).toEqual([]);
    expectControl();

    const later = await start();
    await waitForVault(later, 'locked');
    await unlock(later, passphrase);
    await later.waitFor('document.querySelector("[name=employer]") !== null');
    expect(await readFields(later, ['employer', 'school'])).toEqual([typed, marks.school]);
    expect(await look(later)).toEqual(everything);
  });

  test('killed at random moments during a hundred saves: each one acknowledged is there, all can be read', async () => {
    const random = mulberry(20_261_127);
    const saves: Saves = { count: 0, asked: new Map(), told: new Map() };
    for (const most of [34, 67, 100]) {
      const kill = () => pause(random() * 30).then(() => end('kill'));
      await saveUntilKilled(await open(), saves, { after: Math.round(most - random() * 15), kill });
      const later = await start();
      await unlock(later, passphrase);
      await later.waitFor('document.querySelector("[name=employer]") !== null');
      for (const [field, told] of saves.told) {
        const [kept] = await readFields(later, [field]);
        expect([told, saves.asked.get(field)].map(wordOf)).toContain(kept);
      }
      expect(await look(later)).toEqual(everything);
    }
    await end('kill');
    expect(search([...secrets, wordOf(saves.count - 1)])).toEqual([]);
    expectControl();
  });

  test('without a passphrase it is open after a restart, and wiped it is gone', async () => {
    const panel = await open();
    await waitForVault(panel, 'locked');
    await unlock(panel, passphrase);
    await wipe(panel);
    await importProfile(panel, invent('王示例', marks), place.folder);
    await choosePlain(panel);
    await end();
    expect(search(secrets)).toEqual([]);
    expectControl();
    const later = await start();
    await waitForVault(later, 'open');
    await openTab(later, '档案');
    await later.waitFor('document.querySelector("[name=school]") !== null');
    expect(await readFields(later, ['school'])).toEqual([marks.school]);
    expect(await look(later)).toEqual({ ...everything, profiles: 1 });
  });
});

async function importBackup(panel: Surface): Promise<void> {
  await panel.upload('input[type=file][accept*=json]', backup);
  await typePassphrases(panel, '#view-profile', backupPassphrase);
  await panel.click({ role: 'button', name: '打开备份' });
  await panel.click({ role: 'button', name: '确认导入' });
  await panel.waitFor('document.querySelector("[data-came-in]") !== null');
}

const readFields = (panel: Surface, names: readonly string[]) =>
  panel.evaluate(
    (fields) => fields.map((field) => document.querySelector<HTMLInputElement>(`[name=${field}]`)?.value),
    names,
  );

/** Two by hand and two of the backup, and nothing that cannot be read. */
const everything = { profiles: 4, problem: undefined };
const look = (panel: Surface) =>
  panel.evaluate(() => ({
    profiles: document.querySelectorAll('.profile-select option').length,
    problem: document.querySelector<HTMLElement>('[data-problem]')?.dataset.problem,
  }));

interface Saves {
  count: number;
  /** By field: the last save that was begun, and the last of which the panel said 已保存. */
  asked: Map<string, number>;
  told: Map<string, number>;
}

const fields = ['school', 'employer', 'mailingAddress', 'majorName'] as const;
const wordOf = (save: number | undefined) => `第 ${save} 次`;

/** Edits one answer after the other; `kill` goes off beside them once `after` were saved, and ends it. */
async function saveUntilKilled(
  panel: Surface,
  saves: Saves,
  { after, kill }: { after: number; kill(): Promise<void> },
): Promise<void> {
  for (let killing: Promise<void> | undefined; ; saves.count += 1) {
    if (saves.count >= after) killing ??= kill();
    const field = fields[saves.count % fields.length] ?? 'school';
    saves.asked.set(field, saves.count);
    try {
      await panel.evaluate(saveField, field, wordOf(saves.count));
      saves.told.set(field, saves.count);
    } catch (error) {
      if (!killing) throw error;
      return killing;
    }
  }
}

/** Runs inside the panel: what stands there after two frames is said of this edit, not of the one before. */
async function saveField(field: string, value: string): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  const input = document.querySelector<HTMLInputElement>(`[name=${field}]`);
  if (!input) throw new Error(`no ${field} to edit`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await frame();
  do await frame();
  while (!document.querySelector('[data-save=saved]'));
}

/** Runs inside the panel. */
async function keepInClear(texts: readonly string[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('control', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('clear', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('clear', 'readwrite', { durability: 'strict' });
    transaction.objectStore('clear').put({ id: crypto.randomUUID(), name: '对照', fields: { texts } });
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
