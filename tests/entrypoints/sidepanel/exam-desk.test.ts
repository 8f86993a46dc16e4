// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageLook } from '@/entrypoints/sidepanel/detect-look';
import {
  type ExamDesk,
  importPack,
  type Outlook,
  openExamDesk,
  removePack,
  turnOffReminders,
  turnOnReminders,
} from '@/entrypoints/sidepanel/exam-desk';
import type { PortalLink } from '@/entrypoints/sidepanel/portal-link';
import { addProfile, editApplication } from '@/entrypoints/sidepanel/profile-actions';
import { chooseProtection, lockNow, wipe } from '@/entrypoints/sidepanel/vault-actions';
import type { Application } from '@/rules/profile/application';
import { closePanels, type OpenPanel, openPanel, settle } from '../../samples/open-panel';
import { employed } from '../../samples/profiles';
import { restartBrowser } from '../../samples/vault-home';

// The real one refuses to be loaded outside a browser.
vi.mock('@/utils/extension/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@/utils/extension/reminders', async (original) => ({
  ...(await original<object>()),
  settleReminders: async () => undefined,
}));
const request = vi.fn(async () => true);

const summer = Date.parse('2026-08-01T02:00:00Z');
const row = {
  name: '大连',
  registration: '2026-08-14 09:00 ~ 2026-09-18 17:00',
  payment: '2026-08-14 09:00 ~ 2026-09-22 17:00',
};
const lookAt = (regions: readonly object[]) =>
  ({ regions, batch: '2026年下半年软考', origin: '', fields: [] }) as unknown as PageLook;
const stops: AbortController[] = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
  request.mockClear();
  fakeBrowser.permissions.request = request;
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  closePanels();
});

async function open(): Promise<{ panel: OpenPanel; exam: ExamDesk }> {
  const panel = await openPanel();
  panel.now.value = summer;
  const stop = new AbortController();
  stops.push(stop);
  const exam = openExamDesk({ ...panel, link: panel.link as PortalLink }, stop.signal);
  await addProfile(panel.profiles, { ...employed, fields: { ...employed.fields, region: '大连' }, applications: [] });
  panel.link.look.value = lookAt([row]);
  await vi.waitFor(() => expect(exam.visits.value['2026-2']?.rows).toHaveLength(1));
  return { panel, exam };
}

const tell = (panel: OpenPanel, status: Application['status']) =>
  editApplication(panel.profiles, { batch: '2026-2', region: '大连', status, updatedAt: '2026-08-01T00:00:00Z' });
const inHand = ({ outlooks }: ExamDesk): Outlook => {
  const [first] = outlooks.value;
  if (!first) throw new Error('nothing to be reminded of');
  return first;
};
const planned = ({ outlooks }: ExamDesk) => outlooks.value[0]?.plan;
const kinds = ({ sets }: ExamDesk) => sets.value.map(({ reminders }) => reminders.map(({ kind }) => kind).join(' '));

test('what is told of the application silences what is on, and payment stays until paid', async () => {
  const { panel, exam } = await open();
  await turnOnReminders(exam, inHand(exam));
  expect(kinds(exam)).toEqual(['opens closes payment']);
  await tell(panel, 'approved');
  await vi.waitFor(() => expect(kinds(exam)).toEqual(['payment']));
  await tell(panel, 'paid');
  await vi.waitFor(() => expect(kinds(exam)).toEqual(['']));
  await turnOffReminders(exam, inHand(exam));
  expect(exam.sets.value).toEqual([]);
});

test('the browser is asked for notifications by the click alone, once, and for nothing else', async () => {
  const { panel, exam } = await open();
  await tell(panel, 'submitted');
  panel.link.look.value = lookAt([{ ...row, payment: '2026-08-14 09:00 ~ 2026-09-25 17:00' }]);
  await vi.waitFor(() => expect(exam.visits.value['2026-2']?.changes).toHaveLength(1));
  expect(request).not.toHaveBeenCalled();
  const turned = turnOnReminders(exam, inHand(exam));
  // Still inside the click: a browser takes the question from nowhere else.
  expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
  await turned;
  await turnOffReminders(exam, inHand(exam));
  expect(request).toHaveBeenCalledOnce();
});

test('refused notifications leave the reminders on, and that is said', async () => {
  request.mockResolvedValueOnce(false);
  const { exam } = await open();
  await turnOnReminders(exam, inHand(exam));
  expect([exam.silent.value, kinds(exam)]).toEqual([true, ['opens closes payment']]);
});

test('a deadline that moved on the page moves the reminder and is pointed out', async () => {
  const { panel, exam } = await open();
  await turnOnReminders(exam, inHand(exam));
  panel.link.look.value = lookAt([{ ...row, payment: '2026-08-14 09:00 ~ 2026-09-25 17:00' }]);
  const payment = () => exam.sets.value[0]?.reminders.find(({ kind }) => kind === 'payment')?.until;
  await vi.waitFor(() => expect(payment()).toBe(Date.parse('2026-09-25T17:00:00+08:00')));
  expect(exam.visits.value['2026-2']?.changes).toHaveLength(1);
});

test('while the answers are locked what is on stays as it is, and nothing new can be turned on', async () => {
  const { panel, exam } = await open();
  await chooseProtection(panel.vault, { mode: 'passphrase', passphrase: 'tuoluo qiezi paomo wugui' });
  await turnOnReminders(exam, inHand(exam));
  await lockNow(panel.vault);
  await settle(panel);
  expect([exam.aim.value, planned(exam)]).toEqual([{ batch: '2026-2', region: '大连' }, undefined]);
  expect(kinds(exam)).toEqual(['opens closes payment']);
});

test('a wipe takes reminders, packs and visits along', async () => {
  const { panel, exam } = await open();
  await chooseProtection(panel.vault, { mode: 'open' });
  await turnOnReminders(exam, inHand(exam));
  await wipe(panel.vault, panel.vault.settings);
  await vi.waitFor(() => expect(exam.sets.value).toEqual([]));
  const { database } = await panel.vault.data.vault;
  expect(await database.get('notes', 'reminders')).toBeUndefined();
});

test('an imported pack counts at once and until it is removed; a bad one changes nothing', async () => {
  const { exam } = await open();
  const said = { source: '当地通知', asOf: '2026-07-30', confidence: 'official' };
  const pack = {
    format: 'ruankao-rules',
    version: 1,
    id: 'exam-days',
    name: '考试日期',
    origin: '某位老师',
    asOf: '2026-07-30',
    batches: { '2026-2': { exam: [{ value: '2026-11-07 ~ 2026-11-10', ...said }] } },
  };
  await importPack(exam, new File([JSON.stringify(pack)], 'a.json'));
  expect(planned(exam)?.map(({ kind }) => kind)).toContain('exam');
  await importPack(exam, new File(['{"format":"ruankao-rules"'], 'b.json'));
  expect([exam.packNote.value?.failed, exam.imported.value.length]).toEqual([true, 1]);
  await removePack(exam, 'exam-days');
  expect(planned(exam)?.map(({ kind }) => kind)).not.toContain('exam');
});

test('a coming batch that a pack knows stands beside the one in hand, and each is turned on by itself', async () => {
  const { exam } = await open();
  const said = { source: '当地通知', asOf: '2026-07-30', confidence: 'official' };
  const pack = {
    format: 'ruankao-rules',
    version: 1,
    id: 'next',
    name: '下一批',
    origin: '某位老师',
    asOf: '2026-07-30',
    batches: {
      '2027-1': { regions: { 大连: { registration: [{ value: '2027-03-10 09:00 ~ 2027-04-11 16:00', ...said }] } } },
    },
  };
  await importPack(exam, new File([JSON.stringify(pack)], 'a.json'));
  expect(exam.outlooks.value.map(({ batch }) => batch)).toEqual(['2026-2', '2027-1']);
  const [, next] = exam.outlooks.value;
  if (next) await turnOnReminders(exam, next);
  expect(exam.sets.value.map(({ batch }) => batch)).toEqual(['2027-1']);
  expect(kinds(exam)).toEqual(['opens closes']);
});
