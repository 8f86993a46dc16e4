import { openTab } from '../journey/panel.ts';
import { lock, setPassphrase, waitForVault } from '../journey/protect.ts';
import type { Rig, Surface } from '../rig/surface.ts';
import { atMost, describeSpread, type Figure, median } from './figure.ts';
import { importProfile } from './profile-file.ts';
import { openForm } from './run-fill.ts';

const passphrase = 'tuoluo qiezi paomo wugui';
const times = 7;
/** Milliseconds a candidate who has typed the passphrase may wait for the profile. */
const patience = 1000;

/** From the press of 解锁 to the profile on screen, in the real panel: deriving the key, opening everything, drawing it. */
export async function measureUnlock(rig: Rig): Promise<Figure[]> {
  const panel = await rig.openPanelTab();
  await openForm(rig.page, panel);
  await importProfile(panel);
  await setPassphrase(panel, passphrase);
  const samples: number[] = [];
  for (let left = times; left > 0; left -= 1) samples.push(await takeOne(panel));
  await panel.close();
  const target = atMost(median(samples), patience, 'ms');
  return [{ name: 'unlock, from the press to the profile', value: describeSpread(samples), target }];
}

async function takeOne(panel: Surface): Promise<number> {
  await lock(panel);
  await openTab(panel, '档案');
  await panel.type('#view-profile input[type=password]', passphrase);
  const ms = await panel.evaluate(timeUnlock);
  await waitForVault(panel, 'unlocked');
  return ms;
}

/** Runs inside the panel. */
function timeUnlock(): Promise<number> {
  const button = [...document.querySelectorAll('#view-profile button')].find((one) => one.textContent === '解锁');
  if (!(button instanceof HTMLButtonElement)) throw new Error('nothing to press');
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.querySelector('#view-profile [name=fullName]')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    button.click();
  });
}
