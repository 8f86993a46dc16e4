import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageSession, type PageSession, type PanelSeat } from '@/entrypoints/portal.content/page-session';
import { detectLook, type PageLook } from '@/entrypoints/sidepanel/detect-look';
import { createRecogniser } from '@/entrypoints/sidepanel/recognise';
import { recordTaught } from '@/rules/form/taught-record';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import type { TaughtField } from '@/rules/profile/taught-field';
import {
  type JudgeMessage,
  type PageMessage,
  type PanelWish,
  pageMessageSchema,
  type WireLook,
} from '@/utils/extension/messages';
import { judge } from '../../samples/judge';
import { employed } from '../../samples/profiles';
import { pressByHand } from '../../samples/trusted';

interface Seat {
  session: PageSession;
  messages: PageMessage[];
  panel: PanelSeat;
  /** What the panel does with a question of the page. */
  judge: (question: JudgeMessage) => void;
  /** What the panel was told to fill in, and what the candidate said of fields. */
  values: FieldValues;
  words: TaughtField[];
}

const seat = {} as Seat;

beforeEach(() => {
  document.title = '考生报名';
  document.body.innerHTML = `<h2>考生报名</h2><form>
    <p><span>姓名</span><input name="xm"></p><p><span>毕业学校</span><input name="byxx"></p>
    <p><span>通讯地址</span><input name="txdz"></p><p><span id="odd">寻呼号</span><input name="xhh"></p></form>`;
  seat.session = createPageSession(document);
  seat.messages = [];
  seat.judge = answer;
  seat.words = [];
  seat.panel = seat.session.join((message) => {
    const parsed = pageMessageSchema.parse(structuredClone(message));
    seat.messages.push(parsed);
    if (parsed.type === 'judge') seat.judge(parsed);
  });
});

afterEach(() => {
  seat.panel.leave();
  vi.restoreAllMocks();
});

function answer(question: JudgeMessage): void {
  const { origin } = said();
  seat.panel.handle(judge(question, seat.values, { origin, words: seat.words }));
}

function said(): WireLook {
  const look = seat.messages
    .flatMap((message) => (message.type === 'run-ended' ? [message.look] : message.type === 'look' ? [message] : []))
    .at(-1);
  if (!look) throw new Error('no look');
  return look;
}

function latest(): PageLook {
  const look = said();
  return detectLook(look, createRecogniser()(look.surfaces, { origin: look.origin, words: seat.words }));
}

/** As when another panel joins: the page is told anew. */
function lookAgain(): void {
  seat.session.join(() => undefined).leave();
}

const wish = (message: PanelWish): void => seat.panel.handle({ ...message, surface: latest().surface });

function teach(ref: number, key: FieldKey | null): void {
  const { fields, origin } = latest();
  const stamp = { id: crypto.randomUUID(), taughtAt: new Date().toISOString(), secrets: [] };
  const taught = recordTaught(ref, key, { ...stamp, origin, fields });
  if (taught) seat.words = [taught];
}

const keys = () => latest().fields.map(({ key }) => key);
const picks = () => seat.messages.flatMap((message) => (message.type === 'picked' ? [message.ref] : []));
const box = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name=${name}]`) ?? document.createElement('input');
const fill = (values: FieldValues = employed.fields) => {
  seat.values = values;
  wish({ type: 'fill' });
};
const ended = (stopped?: string) => vi.waitFor(() => expect(seat.messages).toContainEqual(end(stopped)), 10_000);
const end = (stopped?: string, run = 'fill') => ({
  type: 'run-ended',
  run,
  ...(stopped ? { stopped } : {}),
  look: expect.objectContaining({ type: 'look' }),
});
const put = (html: string) => document.body.insertAdjacentHTML('beforeend', html);

describe('a look', () => {
  test('tells each surface once: its words, and its fields where it has any', () => {
    put('<div role="dialog"><h3>诚信承诺书</h3><button>我知道了</button></div>');
    lookAgain();
    const [page, layer] = said().surfaces;
    expect(page?.facts).toMatchObject({ surface: 'page', headings: ['考生报名'], controls: 4 });
    expect(page?.facts.text).not.toContain('诚信');
    expect(page?.evidence).toHaveLength(4);
    expect(layer?.facts).toMatchObject({
      surface: 'layer',
      headings: ['诚信承诺书'],
      actions: ['我知道了'],
      controls: 0,
    });
    expect(Object.keys(layer ?? {})).toEqual(['id', 'facts']);
  });

  test('says nothing twice', async () => {
    const before = seat.messages.length;
    vi.useFakeTimers();
    box('xm').dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seat.messages).toHaveLength(before);
    box('xm').value = '张示例';
    box('xm').dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(seat.messages).toHaveLength(before + 1);
  });

  test('stays within what the panel takes, however long the page', () => {
    const long = '报名须知'.repeat(3000);
    const many = Array.from({ length: 90 }, (_, at) => `<h3>${at}${long}</h3><button>${at}${long}</button>`);
    document.title = long;
    put(`${many.join('')}<input type="submit" value="${long}">`);
    lookAgain();
    const facts = said().surfaces[0]?.facts;
    expect(facts?.text).toHaveLength(6000);
    expect([facts?.headings.length, facts?.actions.length]).toEqual([40, 40]);
  });

  test('has no words of what stands in fields, no figure of the text, and no password at all', () => {
    put('<p>登录密码<input type="password" value="~planted"></p>');
    box('xhh').value = '埋下的号码';
    put(`<p>身份证号 110101199003077715，共 30 人</p>
      <p><span>开户行</span><span class="ant-select"><span class="ant-select-selection-item">埋下的银行</span>
      <input role="combobox"></span></p><input class="title" value="埋下的标题">`);
    document.body.insertAdjacentHTML('afterbegin', '<div contenteditable>埋下的附注</div>');
    lookAgain();
    expect(said().surfaces[0]?.facts.text).toContain('身份证号 000000000000000000，共 00 人');
    expect(said().surfaces[0]?.facts.text).toContain('开户行');
    expect(JSON.stringify(said().surfaces.map(({ facts }) => facts))).not.toContain('埋下');
    expect(JSON.stringify(latest())).not.toContain('埋下');
    expect(JSON.stringify(seat.messages)).not.toContain('~planted');
  });

  test('of the region list tells each row once', () => {
    document.body.innerHTML = `<p>机构名称</p><div class="selectorg"><span class="col1">江苏</span>
      <span class="timeW">2026-09-11 00:00 ~ 2026-09-17 23:59</span><a or-id="1">进入</a></div>`;
    lookAgain();
    expect(latest()).toMatchObject({ stage: 'regions', regions: [{ name: '江苏', orId: '1' }] });
    expect(said().surfaces[0]?.facts).toMatchObject({ text: '机构名称', regionRows: 1 });
  });
});

describe('the row of the candidate', () => {
  const row = (name: string) => `<div class="selectorg"><span class="col1">${name}</span></div>`;
  const framed = vi.fn<(element: Element) => void>();
  const names = () => framed.mock.calls.map(([element]) => element.textContent);
  const frames = () => document.querySelectorAll('html > ruankao-highlight').length;
  const list = (...regions: string[]) => {
    document.body.innerHTML = `<p>机构名称</p>${regions.map(row).join('')}`;
    lookAgain();
  };

  beforeEach(() => {
    framed.mockClear();
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      if (this.matches('.selectorg')) framed(this);
      return new DOMRect(0, 0, 300, 40);
    });
    list('江苏', '大连');
    framed.mockClear();
  });

  test('is framed, another one instead, and none', () => {
    wish({ type: 'mark-region', index: 1 });
    expect([names(), frames()]).toEqual([['大连'], 1]);
    wish({ type: 'mark-region', index: 0 });
    expect([names(), frames()]).toEqual([['大连', '江苏'], 1]);
    wish({ type: 'mark-region', index: -1 });
    expect(frames()).toBe(0);
  });

  test('is framed anew when the page draws its list anew, and no more once it has none', () => {
    wish({ type: 'mark-region', index: 1 });
    const before = framed.mock.lastCall?.[0];
    list('江苏', '大连');
    expect(framed.mock.lastCall?.[0].textContent).toBe('大连');
    expect(framed.mock.lastCall?.[0]).not.toBe(before);
    expect(frames()).toBe(1);
    list();
    expect(frames()).toBe(0);
  });

  test('is left alone when the panel goes', () => {
    wish({ type: 'mark-region', index: 1 });
    seat.panel.leave();
    expect(frames()).toBe(0);
  });
});

describe('what the candidate said', () => {
  test('decides, and what stands in a field that is not recognised is not shown', () => {
    box('txdz').value = '埋下的地址';
    box('xhh').value = '埋下的号码';
    lookAgain();
    expect(keys()).toEqual(['fullName', 'school', 'mailingAddress', undefined]);
    teach(2, null);
    expect(keys()).toEqual(['fullName', 'school', undefined, undefined]);
    expect(JSON.stringify(latest())).toContain('寻呼号');
    expect(JSON.stringify(latest())).not.toContain('埋下的号码');
  });

  test('is filled by a run', async () => {
    teach(3, 'mobile');
    fill({ mobile: '13800000000' });
    await vi.waitFor(() => expect(said().canUndo).toBe(true), 10_000);
    expect(box('xhh').value).toBe('13800000000');
    expect(seat.messages).toContainEqual(
      expect.objectContaining({
        type: 'progress',
        progress: expect.objectContaining({ key: 'mobile', state: 'filled' }),
      }),
    );
  });

  test('never lets a run fill the form of somebody else', async () => {
    box('xm').value = '王示例';
    teach(0, null);
    fill();
    await ended('identity');
    expect(box('byxx').value).toBe('');
  });
});

describe('a run', () => {
  const school = { school: '示例大学', mailingAddress: '示例路一号' };
  /** Once the first field is filled, before the next is. */
  const meanwhile = (act: () => void) => box('byxx').addEventListener('change', act, { once: true });

  test('asks before its first write, and then only about what has changed', async () => {
    fill(school);
    await ended();
    expect([box('byxx').value, box('txdz').value]).toEqual(['示例大学', '示例路一号']);
    expect(seat.messages.filter(({ type }) => type === 'judge')).toHaveLength(3);
  });

  test.each([
    ['a dialog covers the form', 'covered', '<div role="dialog"><h3>承诺书</h3><input><button>同意</button></div>'],
    ['a short question covers it', 'covered', '<div role="dialog">填写时间即将结束<button>继续</button></div>'],
    [
      'a box of no known kind covers it',
      'covered',
      '<div id="cover" style="position:fixed">填写时间即将结束<button>继续</button></div>',
    ],
    ['the session is lost', 'session-lost', '<div role="dialog">登录已失效，请重新登录</div>'],
    ['the page says on its own that the session is lost', 'session-lost', '<p>登录已失效，请重新登录</p>'],
  ])('writes nothing more once %s', async (_, stopped, html) => {
    // Nothing is laid out here: a cover lies over everything.
    vi.spyOn(document, 'elementFromPoint').mockImplementation(() => document.querySelector('#cover'));
    meanwhile(() => put(html));
    fill(school);
    await ended(stopped);
    expect([box('byxx').value, box('txdz').value]).toEqual(['示例大学', '']);
  });

  test('writes nothing more once a box covers a form that stands in a fixed shell', async () => {
    document.body.innerHTML = `<div id="shell" style="position:fixed">${document.body.innerHTML}</div>`;
    vi.spyOn(document, 'elementFromPoint').mockImplementation(() => document.querySelector('#cover') ?? box('byxx'));
    lookAgain();
    meanwhile(() =>
      document
        .querySelector('#shell')
        ?.insertAdjacentHTML(
          'beforeend',
          '<div id="cover" style="position:absolute">时间到<button>继续</button></div>',
        ),
    );
    fill(school);
    await ended('covered');
    expect([box('byxx').value, box('txdz').value]).toEqual(['示例大学', '']);
  });

  test.each([
    ['a toast', '<div class="layui-layer layui-layer-msg">已暂存</div>'],
    ['a sign of waiting', '<div class="layui-layer layui-layer-loading"><i>请稍候</i></div>'],
    ['other words on the page', '<p>填写有提示</p>'],
    ['a hand-made sign of waiting', '<div id="cover" style="position:fixed">正在加载</div>'],
    ['a calendar that hides some fields', '<div id="popup" style="position:absolute"><button>今天</button></div>'],
  ])('goes on under %s', async (_, html) => {
    vi.spyOn(document, 'elementFromPoint').mockImplementation((left) =>
      document.querySelector(left > 0 ? '#cover, #popup' : '#cover, body'),
    );
    meanwhile(() => put(html));
    fill(school);
    await ended();
    expect([box('byxx').value, box('txdz').value]).toEqual(['示例大学', '示例路一号']);
  });

  test('ends when its form is gone', async () => {
    put('<div role="dialog"><h3>补充信息</h3><p>毕业学校<input name="b"></p><p>通讯地址<input name="t"></p></div>');
    lookAgain();
    const [school2, address] = [box('b'), box('t')];
    school2.addEventListener('change', () => document.querySelector('[role=dialog]')?.remove(), { once: true });
    fill(school);
    await ended('navigated');
    expect([box('byxx').value, box('txdz').value, address.value]).toEqual(['', '', '']);
  });

  test('never writes on a surface that came after the one it was confirmed on', async () => {
    const { surface } = latest();
    put('<div role="dialog"><h3>补充信息</h3><p>毕业学校<input name="b"></p></div>');
    seat.values = school;
    seat.panel.handle({ type: 'fill', surface });
    await ended('covered');
    expect([box('byxx').value, box('b').value]).toEqual(['', '']);
  });

  test('waits for the word of the panel, and for that on this very question', async () => {
    const asked = new Promise<JudgeMessage>((resolve) => {
      seat.judge = resolve;
    });
    fill(school);
    const question = await asked;
    seat.panel.handle({ ...judge(question, school), ask: question.ask - 1 });
    await vi.waitFor(() => expect(seat.messages.at(-1)?.type).toBe('judge'));
    expect(box('byxx').value).toBe('');
    seat.judge = answer;
    answer(question);
    await ended();
    expect(box('byxx').value).toBe('示例大学');
  });

  test.each([
    ['the panel that began it goes', 'stopped', () => seat.panel.leave()],
    ['the candidate stops it', 'stopped', () => wish({ type: 'stop' })],
    ['the candidate presses on a field', 'user', () => pressByHand(box('xhh'))],
  ])('that waits for an answer ends when %s, whatever the answer', async (_, stopped, act) => {
    const heard: PageMessage[] = [];
    const other = seat.session.join((message) => heard.push(message));
    const asked = new Promise<JudgeMessage>((resolve) => {
      seat.judge = resolve;
    });
    fill(school);
    const question = await asked;
    act();
    answer(question);
    await vi.waitFor(() => expect(heard).toContainEqual(end(stopped)));
    other.leave();
    expect(box('byxx').value).toBe('');
    expect(heard.map(({ type }) => type)).not.toContain('judge');
  });

  test('goes on when another panel leaves', async () => {
    const other = seat.session.join(() => undefined);
    meanwhile(() => other.leave());
    fill(school);
    await ended();
    expect(box('txdz').value).toBe('示例路一号');
  });

  test('is not undone under a dialog', async () => {
    fill(school);
    await ended();
    put('<div role="dialog"><h3>承诺书</h3><input><button>同意</button></div>');
    lookAgain();
    wish({ type: 'undo' });
    await vi.waitFor(() => expect(seat.messages).toContainEqual(end('covered', 'undo')));
    expect(box('byxx').value).toBe('示例大学');
    document.querySelector('[role=dialog]')?.remove();
    wish({ type: 'undo' });
    await vi.waitFor(() => expect(seat.messages).toContainEqual(end(undefined, 'undo')), 10_000);
    expect([box('byxx').value, box('txdz').value]).toEqual(['', '']);
  });
});

describe('pointing', () => {
  test('tells the field of the look that stands, then is over', () => {
    wish({ type: 'pick', on: true });
    expect(seat.messages.at(-1)).toEqual({ type: 'picking' });
    const odd = document.querySelector('#odd') ?? document.body;
    pressByHand(odd);
    pressByHand(odd);
    expect(picks()).toEqual([3]);
  });

  test.each([
    ['the panel calls it off', () => wish({ type: 'pick', on: false })],
    ['a run begins', () => wish({ type: 'undo' })],
    ['another panel leaves', () => seat.session.join(() => undefined).leave()],
  ])('ends when %s', (_, end) => {
    wish({ type: 'pick', on: true });
    end();
    expect(picks()).toEqual([-1]);
    pressByHand(box('xhh'));
    expect(picks()).toEqual([-1]);
  });

  test('ends with the last panel', () => {
    wish({ type: 'pick', on: true });
    seat.panel.leave();
    const heard = vi.fn();
    box('xhh').addEventListener('click', heard, { once: true });
    pressByHand(box('xhh'));
    expect(heard).toHaveBeenCalledOnce();
  });
});
