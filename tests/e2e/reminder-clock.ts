import { expect } from 'vitest';
import type { Surface } from '../../practice/rig/surface.ts';

const api = '(globalThis.browser ?? chrome)';

/** One reminder as it is kept. */
interface Kept {
  kind: string;
  at: number;
  until: number;
  since?: number;
}

interface KeptSet {
  region: string;
  reminders: Kept[];
  told: string[];
}

/** What is turned on for a region, as the browser keeps it. */
export async function readSet(panel: Surface, region: string): Promise<KeptSet | undefined> {
  return (await panel.evaluate(changeSets, 0)).find((set) => set.region === region);
}

/** The same in short, `closes payment`; nothing without an alarm of the browser to wake the background. */
export async function readPlanned(panel: Surface, region: string): Promise<string> {
  const set = await readSet(panel, region);
  const hasAlarm = await panel.evaluate<boolean>(`${api}.alarms.get('remind').then((alarm) => alarm !== undefined)`);
  return (hasAlarm && set?.reminders.map(({ kind }) => kind).join(' ')) || '';
}

/**
 * Everything kept comes nearer, as if the days until the closing was due had passed, and the browser's alarm wakes the
 * real background, which says so and notes it. The open panel, whose clock did not move, then plans anew; so what the
 * background noted is read at its own word.
 */
export async function passToClosing(panel: Surface, region: string): Promise<void> {
  const due = (await readSet(panel, region))?.reminders.find(({ kind }) => kind === 'closes')?.at ?? 0;
  await panel.evaluate(hearTold);
  await panel.evaluate(changeSets, due - Date.now() + 1000);
  const ring = async () => {
    const told = await panel.evaluate<string>('told.join()');
    if (told === '') await panel.evaluate(`${api}.alarms.create('remind', { when: Date.now() })`);
    return told;
  };
  // Again, since the panel may just be setting the alarm for its own last change; not sooner than an alarm takes to ring.
  await expect.poll(ring, { timeout: 25_000, interval: 3000 }).toMatch(/^closes@/);
}

/** Runs inside the panel: collects in `told` what each change of another page says was told. */
async function hearTold(): Promise<void> {
  const open = indexedDB.open('ruankao-copilot');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const all: string[] = [];
  Object.assign(globalThis, { told: all });
  new BroadcastChannel('ruankao-copilot.notes.reminders').onmessage = () => {
    const request = database.transaction('notes').objectStore('notes').get('reminders');
    request.onsuccess = () => all.push(...request.result.flatMap((set: KeptSet) => set.told));
  };
}

/** Runs inside the panel. */
async function changeSets(ms: number): Promise<KeptSet[]> {
  const open = indexedDB.open('ruankao-copilot');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const transaction = database.transaction('notes', 'readwrite');
  const store = transaction.objectStore('notes');
  const request = store.get('reminders');
  request.onsuccess = () => {
    for (const one of (request.result ?? []).flatMap((set: KeptSet) => set.reminders)) {
      one.at -= ms;
      one.until -= ms;
      if (one.since !== undefined) one.since -= ms;
    }
    if (ms !== 0) store.put(request.result, 'reminders');
  };
  await new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  database.close();
  return request.result ?? [];
}
