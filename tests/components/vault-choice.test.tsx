import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { VaultChoice } from '@/components/vault-choice';
import { employed } from '../samples/profiles';
import { button, buttons, clear, descriptionOf, field, one, press, show, submit, text, tick, type } from './screen';

const onPassphrase = vi.fn<(passphrase: string) => void>();
const onOpen = vi.fn<() => void>();

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(props: Partial<ComponentProps<typeof VaultChoice>> = {}): void {
  show(
    <VaultChoice
      people={[employed.fields]}
      busy={false}
      isEmpty={false}
      onPassphrase={onPassphrase}
      onOpen={onOpen}
      {...props}
    />,
  );
}

const good = 'chuanghu-kafei-luotuo-dianti';

test('says at once that nothing is kept yet, and keeps nothing by itself', () => {
  start();
  expect(one('[role="status"]').textContent).toBe('档案还没有存到电脑里，关闭浏览器或更新助手就会消失。');
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['设置口令（推荐）', '不设口令']);
  expect([onPassphrase.mock.calls, onOpen.mock.calls]).toEqual([[], []]);
});

test('while nothing can be lost it only offers the choice', () => {
  start({ isEmpty: true });
  expect(text()).not.toContain('消失');
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['设置口令（推荐）', '不设口令']);
});

describe('without a passphrase', () => {
  test('needs a second press, after the warning', () => {
    start();
    press('不设口令');
    expect(onOpen).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toMatch(/都能看到姓名、证件号码、电话和照片/);
    press('我明白，不设口令保存');
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('can be called off; the focus goes back', () => {
    start();
    press('不设口令');
    press('取消');
    expect(text()).not.toContain('我明白');
    expect(document.activeElement).toBe(button('不设口令'));
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('cannot be pressed twice while it is carried out', () => {
    start({ busy: true });
    press('不设口令');
    expect(button('我明白，不设口令保存').disabled).toBe(true);
  });
});

describe('a passphrase', () => {
  const confirm = '设置口令并保存';

  test('is asked twice and handed over as typed', () => {
    start();
    press('设置口令（推荐）');
    expect(document.activeElement).toBe(field('口令'));
    type('口令', good);
    expect(button(confirm).disabled).toBe(true);
    expect(descriptionOf(button(confirm))).toBe('请再输一次口令。');
    type('再输一次', `${good}x`);
    expect(descriptionOf(button(confirm))).toBe('两次输入的口令不一样。');
    submit();
    expect(onPassphrase).not.toHaveBeenCalled();
    type('再输一次', good);
    expect(button(confirm).disabled).toBe(false);
    submit();
    expect(onPassphrase).toHaveBeenCalledExactlyOnceWith(good);
  });

  test.each([
    ['lilianxi1990', 'very-weak', /几个小时.*档案中的内容/],
    [employed.fields.mobile ?? '', 'very-weak', /几个小时/],
    [good, 'good', /很难试出来.*不是保证/],
  ])('%s is called %s', (passphrase, level, words) => {
    start();
    press('设置口令（推荐）');
    type('口令', passphrase);
    expect(one('.vault-meter').dataset.level).toBe(level);
    expect(one('.vault-meter').textContent).toMatch(words);
    expect(descriptionOf(field('口令'))).toMatch(words);
    expect(descriptionOf(field('口令'))).toMatch(/输入法.*拼音/);
  });

  test('a very weak one has to be wanted', () => {
    start();
    press('设置口令（推荐）');
    type('口令', '123456');
    type('再输一次', '123456');
    expect(button(confirm).disabled).toBe(true);
    expect(descriptionOf(button(confirm))).toMatch(/很弱/);
    tick('仍用这个口令');
    submit();
    expect(onPassphrase).toHaveBeenCalledExactlyOnceWith('123456');
  });

  test('can be looked at; the browser is asked not to keep it', () => {
    start();
    press('设置口令（推荐）');
    type('口令', good);
    const before = field('口令');
    expect([before.type, field('再输一次').type]).toEqual(['password', 'password']);
    tick('显示口令');
    expect([field('口令').type, field('再输一次').type]).toEqual(['text', 'text']);
    expect(field('口令').value).toBe(good);
    expect(field('口令').getAttribute('autocomplete')).toBe('off');
  });

  test('while it is being set nothing is sent twice', () => {
    start();
    press('设置口令（推荐）');
    type('口令', good);
    type('再输一次', good);
    start({ busy: true });
    submit();
    expect(descriptionOf(button(confirm))).toBe('请稍等…');
    expect(onPassphrase).not.toHaveBeenCalled();
  });
});

test('a failure is told', () => {
  start({ problem: '磁盘空间不足' });
  expect(one('[role="alert"]').textContent).toBe('磁盘空间不足');
});
