// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageLook } from '@/entrypoints/sidepanel/detect-look';
import { replacePhoto } from '@/entrypoints/sidepanel/kept-photo-desk';
import { addProfile, changeProfile, createProfile } from '@/entrypoints/sidepanel/profile-actions';
import { cancelRestore, draftRestore, finishRestore, startRestore } from '@/entrypoints/sidepanel/restore-desk';
import { chooseProtection } from '@/entrypoints/sidepanel/vault-actions';
import { keptPhoto } from '../../samples/kept-photo';
import { closePanels, type OpenPanel, openPanel } from '../../samples/open-panel';
import { noticed, packOf } from '../../samples/pack';
import { employed } from '../../samples/profiles';
import { restartBrowser, sessionArea } from '../../samples/vault-home';

const spring = Date.parse('2027-01-15T02:00:00Z');
const rows = [
  {
    name: '辽宁省计算机考试办公室',
    registration: '2027-03-01 09:00 ~ 2027-03-20 17:00',
    payment: '2027-03-02 09:00 ~ 2027-03-21 17:00',
  },
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});
afterEach(closePanels);

async function openInSpring(): Promise<OpenPanel> {
  const panel = await openPanel();
  panel.now.value = spring;
  await addProfile(panel.profiles, { ...employed, fields: { ...employed.fields, region: '辽宁' } });
  return panel;
}

const lookAt = (batch: string) => ({ regions: rows, batch, origin: '', fields: [] }) as unknown as PageLook;
const item = (panel: OpenPanel, key: string) => panel.restore.plan.value?.items.find((one) => one.key === key);

test('offers the batch of the calendar, or a later one that the portal names', async () => {
  const panel = await openInSpring();
  expect(panel.restore.batch.value).toEqual({ year: 2027, half: 1 });
  panel.link.look.value = lookAt('2027年下半年软考');
  expect(panel.restore.batch.value).toEqual({ year: 2027, half: 2 });
  panel.link.look.value = lookAt('2026年下半年软考');
  expect(panel.restore.batch.value).toEqual({ year: 2027, half: 1 });
  await createProfile(panel.profiles, '空的');
  expect(panel.restore.batch.value).toBeUndefined();
});

test.each([
  ['2027年上半年软考', 'change'],
  // Times of another batch say nothing of this one.
  ['2026年下半年软考', 'confirm'],
])('the times of the region count for the batch the portal showed: %s', async (batch, group) => {
  const panel = await openInSpring();
  panel.link.look.value = lookAt(batch);
  startRestore(panel.restore);
  expect(item(panel, 'window')?.group).toBe(group);
  expect(item(panel, 'rules')?.reasons.join()).toContain('大连');
});

test('the plan for a new batch follows an imported pack until it is removed', async () => {
  const panel = await openInSpring();
  startRestore(panel.restore);
  const said = (key: string) => [item(panel, key)?.group, item(panel, key)?.to, item(panel, key)?.reasons.join()];
  expect(said('qualification')).toEqual(['confirm', undefined, expect.stringContaining('不知道')]);
  panel.imported.value = [
    packOf({
      regions: { 辽宁: { paying: noticed('needed'), fee: noticed({ perSubject: 70 }), choice: noticed('直接选市。') } },
      batches: { '2027-1': { offerings: noticed(['网络工程师']) } },
    }),
  ];
  expect(said('qualification')[2]).toContain('没有查到');
  expect(said('fee')[1]).toBe('约 210 元');
  expect(said('rules')[2]).toContain('直接选市。');
  panel.imported.value = [];
  expect(said('fee')[1]).toBe('不收费');
});

test('the plan follows what another panel changes, and is the profile’s own', async () => {
  const panel = await openInSpring();
  startRestore(panel.restore);
  const profile = panel.profiles.current.value;
  if (!profile) throw new Error('none in use');
  await changeProfile(panel.profiles, { ...profile, fields: { ...profile.fields, school: '那边改的' } });
  expect(panel.restore.plan.value?.base.school).toBe('那边改的');
  await createProfile(panel.profiles, '别人');
  expect(panel.restore.plan.value).toBeUndefined();
});

test('carried out, the answers are those of the new batch and the application stands in the profile', async () => {
  const panel = await openInSpring();
  startRestore(panel.restore);
  await finishRestore(panel.restore, { values: { mobile: '13900000000' }, previousBatch: '2026-2' });
  const batches = panel.profiles.current.value?.applications?.map(({ batch, status }) => [batch, status]);
  expect(batches).toEqual([
    ['2027-1', 'draft'],
    ['2026-2', 'unknown'],
  ]);
  expect(panel.profiles.current.value?.fields.mobile).toBe('13900000000');
  expect([panel.restore.plan.value, panel.restore.batch.value]).toEqual([undefined, undefined]);
  expect((await openPanel()).profiles.current.value?.applications).toHaveLength(2);
});

test.each([
  ['says that a photo checked over half a year ago is too old', 200, {}, 'change', /已超过 6 个月/],
  ['asks about a photo checked since', 3, {}, 'confirm', /不知道是哪天拍的/],
  ['goes by the day the candidate gave', 3, { takenOn: '2026-01-05' }, 'confirm', /改拍摄日期/],
])('%s', async (_case, days, changes, group, said) => {
  const panel = await openInSpring();
  const checkedAt = new Date(Date.now() - days * 86_400_000).toISOString();
  const place = { profileId: employed.id, kind: 'processed' } as const;
  await chooseProtection(panel.vault, { mode: 'open' });
  await replacePhoto(panel.profiles.photos, place, keptPhoto(1, { checkedAt, ...changes }));
  startRestore(panel.restore);
  expect(item(panel, 'photo')?.group).toBe(group);
  expect(item(panel, 'photo')?.reasons.join()).toMatch(said);
});

test('called off, nothing has changed', async () => {
  const panel = await openInSpring();
  const before = panel.profiles.current.value;
  startRestore(panel.restore);
  cancelRestore(panel.restore);
  expect([panel.restore.plan.value, panel.profiles.current.value]).toEqual([undefined, before]);
});

test('what was said so far is there in a later panel, until it is carried out or called off', async () => {
  const panel = await openInSpring();
  startRestore(panel.restore);
  const draft = { values: { mobile: '13900000000' }, seen: ['fee'], photoTakenOn: '2027-01-02' };
  draftRestore(panel.restore, draft);
  panel.close();
  const later = await openPanel();
  await vi.waitFor(() => expect(later.restore.begun.value?.draft).toEqual(draft));
  expect(later.restore.plan.value?.batch).toEqual({ year: 2027, half: 1 });
  cancelRestore(later.restore);
  await vi.waitFor(async () => expect(await sessionArea.get('restore')).toEqual({}));
  expect((await openPanel()).restore.begun.value).toBeUndefined();
});
