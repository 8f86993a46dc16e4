import { computed, signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageLook } from '@/entrypoints/sidepanel/detect-look';
import type { Picked, PortalLink } from '@/entrypoints/sidepanel/portal-link';
import type { ProfileDesk } from '@/entrypoints/sidepanel/profile-desk';
import {
  cancelPick,
  changeTaught,
  enterTaught,
  keepTaught,
  leaveTaught,
  openTaughtDesk,
  refuseTeaching,
  removeTaught,
  startPick,
  type TaughtDesk,
  teachField,
} from '@/entrypoints/sidepanel/taught-desk';
import { openVaultDesk } from '@/entrypoints/sidepanel/vault-desk';
import { findFields } from '@/rules/form/found-field';
import type { FieldKey } from '@/rules/profile/field-key';
import type { PanelWish } from '@/utils/extension/messages';
import { openDataHome } from '../../samples/data-home';
import { evidenceOf } from '../../samples/evidence-of';
import { employed } from '../../samples/profiles';
import { origin, pageOf } from '../../samples/taught-field';
import { restartBrowser } from '../../samples/vault-home';

const page = pageOf('姓名', '毕业学校', '寻呼号', '通讯地址', evidenceOf('验证码'));

function lookAt(fields = page): PageLook {
  const found = findFields(fields).map((field) => ({ ...field, evidence: field.evidence }));
  return {
    origin,
    stage: 'form',
    surface: 1,
    fields: found,
    reasons: [],
    regions: [],
    batch: '',
    canUndo: false,
  } as never;
}

interface Seat {
  desk: TaughtDesk;
  sent: PanelWish[];
  /** Keys of the words that count, each time they were said. */
  told: (FieldKey | null)[][];
  link: Pick<PortalLink, 'look' | 'page' | 'picked' | 'send' | 'teach'>;
  stop: AbortController;
}
const seat = {} as Seat;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  seat.sent = [];
  seat.told = [];
  seat.stop = new AbortController();
  seat.link = {
    look: signal<PageLook | undefined>(lookAt()),
    page: signal(1),
    picked: signal<Picked>({}),
    send: (message) => void seat.sent.push(message),
    teach: (words) => void seat.told.push(words.map(({ key }) => key)),
  };
  restartBrowser();
  const vault = openVaultDesk(openDataHome(), seat.stop.signal);
  const profiles = { current: computed(() => employed) } as ProfileDesk;
  seat.desk = openTaughtDesk({ link: seat.link as PortalLink, profiles, vault }, seat.stop.signal);
  await enterTaught(seat.desk);
});

afterEach(() => seat.stop.abort());

function beginPick(key: FieldKey): void {
  startPick(seat.desk, key);
  seat.link.picked.value = { listens: true };
}

const said = () => seat.desk.list.value.map(({ label, key }) => [label, key]);

describe('naming', () => {
  test('is kept, counts at once, and holds no value', async () => {
    await teachField(seat.desk, 2, 'mobile');
    expect(said()).toEqual([['寻呼号', 'mobile']]);
    expect(seat.told.at(-1)).toEqual(['mobile']);
    expect(JSON.stringify([seat.sent, seat.desk.list.value])).not.toContain(employed.fields.mobile);
  });

  test('counts no more once it may not be read', async () => {
    await teachField(seat.desk, 2, 'mobile');
    leaveTaught(seat.desk);
    expect(seat.told.at(-1)).toEqual([]);
  });

  test('what is refused is not kept, and the reason is said', async () => {
    expect(refuseTeaching(seat.desk, 4, 'mobile')).toContain('验证码');
    await teachField(seat.desk, 4, 'mobile');
    expect(said()).toEqual([]);
    expect(seat.desk.problem.value).toContain('验证码');
    expect(refuseTeaching(seat.desk, 99, null)).toContain('不在页面上');
  });

  test('the own word outlasts a file whose clock runs ahead', async () => {
    await teachField(seat.desk, 2, 'mobile');
    const [word] = seat.desk.list.value;
    if (!word) throw new Error('nothing kept');
    expect(await keepTaught(seat.desk, [{ ...word, key: 'email', taughtAt: '2099-01-01T00:00:00.000Z' }])).toBe(1);
    await teachField(seat.desk, 2, 'landline');
    expect(said()).toEqual([['寻呼号', 'landline']]);
  });

  test('can be changed and taken back', async () => {
    await teachField(seat.desk, 2, 'mobile');
    await teachField(seat.desk, 1, null);
    const [, first] = seat.desk.list.value;
    await changeTaught(seat.desk, first?.id ?? '', 'landline');
    expect(said()).toEqual([
      ['寻呼号', 'landline'],
      ['毕业学校', null],
    ]);
    await removeTaught(
      seat.desk,
      seat.desk.list.value.map(({ id }) => id),
    );
    expect([said(), seat.told.at(-1)]).toEqual([[], []]);
  });
});

describe('pointing', () => {
  test('names the field that was picked', async () => {
    startPick(seat.desk, 'mobile');
    expect([seat.sent, seat.desk.picking.value]).toEqual([[{ type: 'pick', on: true }], undefined]);
    seat.link.picked.value = { listens: true };
    expect(seat.desk.picking.value).toBe('mobile');
    seat.link.picked.value = { ref: 2 };
    await vi.waitFor(() => expect(said()).toEqual([['寻呼号', 'mobile']]));
    expect(seat.desk.picking.value).toBe(undefined);
  });

  test('ended without a field names nothing; a pick nobody asked for neither', () => {
    beginPick('mobile');
    seat.link.picked.value = {};
    expect(seat.desk.picking.value).toBe(undefined);
    seat.link.picked.value = { ref: 2 };
    expect(said()).toEqual([]);
  });

  test('the end of the one before does not end the next', () => {
    beginPick('mobile');
    cancelPick(seat.desk);
    startPick(seat.desk, 'email');
    seat.link.picked.value = {};
    seat.link.picked.value = { listens: true };
    expect(seat.desk.picking.value).toBe('email');
  });

  test('a page that listens because of another panel asks nothing of this one', () => {
    seat.link.picked.value = { listens: true };
    expect(seat.desk.picking.value).toBe(undefined);
  });

  test('is called off on the page too', () => {
    beginPick('mobile');
    cancelPick(seat.desk);
    expect([seat.sent.at(-1), seat.desk.picking.value]).toEqual([{ type: 'pick', on: false }, undefined]);
  });
});
