import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPortalLink, type PortalLink } from '@/entrypoints/sidepanel/portal-link';
import type { FieldEvidence } from '@/rules/form/evidence';
import type { JudgedMessage } from '@/utils/extension/messages';
import { pageOf, teach } from '../../samples/taught-field';

/** The browser's side of the wire: one official tab, one port at a time. */
const wire = vi.hoisted(() => {
  const heard = {
    message: [] as ((message: unknown) => void)[],
    gone: [] as (() => void)[],
    runtime: [] as ((message: unknown, sender: object) => void)[],
  };
  const event = { addListener: () => undefined, removeListener: () => undefined };
  return {
    heard,
    sent: [] as unknown[],
    browser: {
      tabs: {
        get: async (id: number) => ({ id, url: 'https://bm.ruankao.org.cn/my/signup/main', status: 'complete' }),
        connect: () => ({
          postMessage: (message: unknown) => wire.sent.push(message),
          disconnect: () => undefined,
          onMessage: { addListener: (take: (message: unknown) => void) => heard.message.push(take) },
          onDisconnect: { addListener: (take: () => void) => heard.gone.push(take) },
        }),
        onActivated: event,
        onUpdated: event,
      },
      runtime: {
        id: 'us',
        onMessage: { ...event, addListener: (take: (typeof heard.runtime)[number]) => heard.runtime.push(take) },
      },
    },
  };
});
vi.mock('@/utils/extension/browser', () => ({ browser: wire.browser }));

const facts = {
  host: 'bm.ruankao.org.cn',
  path: '/my/signup/main',
  surface: 'page',
  documentTitle: '',
  headings: ['考生报名'],
  actions: ['暂存'],
  text: '考生报名',
  regionRows: 0,
  controls: 9,
  fileInputs: 0,
};
const layer = { ...facts, surface: 'layer', headings: [], actions: [], controls: 0 };
const toast = { ...layer, text: '已暂存' };
const photo = { ...layer, headings: ['上传照片'], actions: ['选择照片'], controls: 1, fileInputs: 1, text: '上传照片' };
const seen = (one: typeof facts, at: number) => ({ id: at + 1, facts: one, evidence: one === facts ? form : [] });
const lost = { ...layer, text: '登录已失效，请重新登录' };
const region = { name: '江苏', registration: '' };
const form = pageOf('姓名', '身份证号', '毕业学校', '通讯地址', '电子邮箱', '手机号', '寻呼号');
const page = { id: 1, facts, evidence: form };
const look = {
  type: 'look',
  origin: 'https://bm.ruankao.org.cn',
  surfaces: [page],
  canUndo: false,
};
const seat = {} as { link: PortalLink; stop: AbortController };
const tell = (message: unknown) => wire.heard.message.at(-1)?.(message);

beforeEach(async () => {
  wire.heard.message.length = 0;
  wire.heard.gone.length = 0;
  wire.sent.length = 0;
  seat.stop = new AbortController();
  seat.link = createPortalLink(1, seat.stop.signal);
  await vi.waitFor(() => expect(wire.heard.message).toHaveLength(1));
  tell(look);
});

afterEach(() => seat.stop.abort());

test('what the candidate said of a field counts at once, and no more when it is taken back', () => {
  const keys = () => seat.link.look.value?.fields.map(({ key }) => key).slice(-2);
  expect(keys()).toEqual(['mobile', undefined]);
  seat.link.teach([teach(form, 6, 'mobile')]);
  expect(keys()).toEqual([undefined, 'mobile']);
  tell({ ...look, canUndo: true });
  expect(keys()).toEqual([undefined, 'mobile']);
  seat.link.teach([]);
  expect(keys()).toEqual(['mobile', undefined]);
});

test('a look says where the page comes from', () => {
  expect(seat.link.look.value?.origin).toBe('https://bm.ruankao.org.cn');
});

describe('what counts', () => {
  test.each([
    ['the page', 'form', 1, [page]],
    ['a dialog over it', 'photo', 2, [page, { id: 2, facts: photo }]],
    ['what a toast lies on', 'form', 1, [page, { id: 3, facts: toast }]],
    ['a lost session', 'session-lost', 4, [page, { id: 4, facts: lost }]],
  ])('is %s', (_, stage, surface, surfaces) => {
    tell({ ...look, surfaces });
    expect(seat.link.look.value).toMatchObject({ stage, surface });
    seat.link.send({ type: 'show', ref: 7 });
    expect(wire.sent).toEqual([{ type: 'show', ref: 7, surface }]);
  });

  test('brings the regions of its own surface', () => {
    const list = { id: 2, facts: { ...layer, regionRows: 1 }, regions: [region], batch: '2026年下半年软考' };
    tell({ ...look, surfaces: [page, list] });
    expect(seat.link.look.value).toMatchObject({ stage: 'regions', regions: [region], batch: '2026年下半年软考' });
  });

  test('stays the same picture when only other words stand on the page', () => {
    const before = seat.link.look.value;
    tell({ ...look, surfaces: [{ ...page, facts: { ...facts, text: '考生报名 欢迎' } }] });
    expect(seat.link.look.value).toBe(before);
    tell({ ...look, canUndo: true });
    expect(seat.link.look.value).not.toBe(before);
  });
});

describe('a run that asks', () => {
  test.each([
    ['about its form', 'go-on', 0, [facts]],
    ['about a toast', 'go-on', 0, [facts, toast]],
    ['about a dialog', 'covered', 0, [facts, photo]],
    ['about its own dialog', 'go-on', 1, [facts, photo]],
    ['about a lost session', 'session-lost', 0, [facts, lost]],
    ['about a form that is gone', 'navigated', -1, [facts]],
    ['about the login that came instead', 'session-lost', -1, [{ ...facts, text: '登录已失效', controls: 0 }]],
  ])('%s hears %s', (_, verdict, own, surfaces) => {
    tell({ type: 'judge', ask: 5, own, surfaces: surfaces.map(seen), listed: [] });
    expect(wire.sent).toEqual([expect.objectContaining({ type: 'judged', ask: 5, verdict })]);
  });

  const ask = (...evidence: FieldEvidence[]) => {
    tell({ type: 'judge', ask: 5, own: 0, surfaces: [{ ...page, evidence }], listed: [] });
    return wire.sent.at(-1) as JudgedMessage;
  };
  const wants = ({ steps }: JudgedMessage) => steps.map(({ key, state, want }) => [key, state, want?.text]);
  const values = { fullName: '张示例', school: '示例大学', employer: '示例公司', mobile: '13800000000' };

  test('hears what to write, and no other answer', () => {
    seat.link.fill({ values, choices: { accept: [], skip: ['mobile:1'] } });
    expect(wire.sent).toEqual([{ type: 'fill', surface: 1 }]);
    expect(JSON.stringify(wire.sent)).not.toContain('示例');
    const answer = ask(...form);
    expect(wants(answer).filter(([, , text]) => text)).toEqual([
      ['fullName', 'fill', '张示例'],
      ['school', 'fill', '示例大学'],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/示例公司|13800000000/);
  });

  test('is told of somebody else, by a field that was named otherwise too', () => {
    const [name, ...rest] = form;
    const other = { ...(name as FieldEvidence), model: '王示例', shown: '王示例', pristine: false };
    seat.link.fill({ values, choices: { accept: [], skip: [] } });
    expect(ask(other, ...rest)).toMatchObject({ verdict: 'identity', steps: [] });
    seat.link.teach([teach(form, 0, null)]);
    expect(ask(other, ...rest)).toMatchObject({ verdict: 'identity', steps: [] });
  });

  test('hears no answer once its run is over', () => {
    seat.link.fill({ values, choices: { accept: [], skip: [] } });
    tell({ type: 'run-ended', run: 'fill', look });
    expect(wants(ask(...form)).every(([, , text]) => !text)).toBe(true);
  });
});

test('the end of a run is never shown over the page as it was before', () => {
  const shown: [string, boolean | undefined][] = [];
  const stop = effect(() => {
    shown.push([seat.link.run.value.state, seat.link.look.value?.canUndo]);
  });
  seat.link.fill({ values: {}, choices: { accept: [], skip: [] } });
  tell({ type: 'run-ended', run: 'fill', look: { ...look, canUndo: true } });
  stop();
  expect(shown).toEqual([
    ['idle', false],
    ['running', false],
    ['done', true],
  ]);
});

test.each([
  ['the same form, loaded anew by a choice on it', look, 'navigated'],
  [
    'another page',
    { ...look, surfaces: [{ ...page, facts: { ...facts, headings: ['提示'], text: '' } }] },
    'navigated',
  ],
])('why a run stopped when its page went is to be read on %s', async (_, next, stopped) => {
  seat.link.fill({ values: {}, choices: { accept: [], skip: [] } });
  wire.heard.gone.at(-1)?.();
  const sender = { id: 'us', frameId: 0, url: 'https://bm.ruankao.org.cn/my/signup/main', tab: { id: 1 } };
  wire.heard.runtime.at(-1)?.({ type: 'page.ready' }, sender);
  await vi.waitFor(() => expect(wire.heard.message).toHaveLength(2));
  tell(next);
  expect(seat.link.run.value).toMatchObject({ state: 'stopped', stopped });
});

test.each([
  { ...look, origin: undefined },
  { ...look, surfaces: [] },
  { ...look, surfaces: [{ ...page, evidence: [{ ...form[0], shown: 7 }] }] },
  { ...look, surfaces: [{ ...page, facts: { ...facts, text: '文'.repeat(9000) } }] },
  {
    type: 'judge',
    ask: 1,
    own: 0,
    surfaces: [{ ...page, facts: { ...facts, headings: Array(60).fill('报名') } }],
    listed: [],
  },
  { type: 'picked' },
])('what the page may not say changes nothing: %j', (message) => {
  const { look: before, picked } = seat.link;
  const [look, pick] = [before.value, picked.value];
  tell(message);
  expect([before.value, picked.value]).toEqual([look, pick]);
  expect(picked.value).toBe(pick);
  expect(wire.sent).toEqual([]);
});

describe('pointing', () => {
  test.each([
    ['the page listens', () => tell({ type: 'picking' }), { listens: true }],
    ['at a field', () => tell({ type: 'picked', surface: 1, ref: 3 }), { ref: 3 }],
    ['at none', () => tell({ type: 'picked', surface: 1, ref: -1 }), {}],
    ['at a field behind what shows', () => tell({ type: 'picked', surface: 2, ref: 3 }), {}],
    ['until the page went', () => wire.heard.gone.at(-1)?.(), {}],
  ])('%s is told anew each time', (_, end, picked) => {
    const before = seat.link.picked.value;
    end();
    expect(seat.link.picked.value).toEqual(picked);
    expect(seat.link.picked.value).not.toBe(before);
  });

  test('is asked for over the wire', () => {
    seat.link.send({ type: 'pick', on: true });
    expect(wire.sent).toEqual([{ type: 'pick', on: true, surface: 1 }]);
  });
});
