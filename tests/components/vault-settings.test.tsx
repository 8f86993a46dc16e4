import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { VaultSettings, type VaultSettingsProps } from '@/components/vault-settings';
import { button, buttons, clear, descriptionOf, field, one, press, show, submit, text, tick, type } from './screen';

const actions = {
  onTask: vi.fn<VaultSettingsProps['onTask']>(),
  onGoToProfiles: vi.fn<VaultSettingsProps['onGoToProfiles']>(),
  onLockChoice: vi.fn<VaultSettingsProps['onLockChoice']>(),
  onLock: vi.fn<VaultSettingsProps['onLock']>(),
  onAdd: vi.fn<VaultSettingsProps['onAdd']>(),
  onChange: vi.fn<VaultSettingsProps['onChange']>(),
  onRemove: vi.fn<VaultSettingsProps['onRemove']>(),
  onWipe: vi.fn<VaultSettingsProps['onWipe']>(),
};

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(props: Partial<VaultSettingsProps> = {}): void {
  const given: VaultSettingsProps = {
    protection: { state: 'unlocked', lockAfter: '15' },
    people: [],
    task: undefined,
    busy: false,
    waitSeconds: 0,
    ...actions,
    ...props,
  };
  show(<VaultSettings {...given} />);
}

const good = 'chuanghu-kafei-luotuo-dianti';

test.each<[VaultSettingsProps['protection'], RegExp, string[]]>([
  [{ state: 'none' }, /关闭浏览器或更新助手就会消失/, ['去选择']],
  [{ state: 'open' }, /没有设口令/, ['设置口令', '清除所有数据']],
  [{ state: 'locked', lockAfter: '5' }, /已锁定/, ['去解锁', '清除所有数据']],
  [{ state: 'unlocked', lockAfter: '5' }, /已解锁/, ['现在锁定', '更换口令', '取消口令', '清除所有数据']],
])('%o', (protection, words, names) => {
  start({ protection });
  expect(text()).toMatch(words);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(names);
});

describe('locking', () => {
  test('the time is chosen from a list', () => {
    start();
    const list = one<HTMLSelectElement>('label select');
    expect(list.closest('label')?.firstChild?.textContent).toBe('自动锁定');
    expect(list.value).toBe('15');
    act(() => {
      list.value = '5';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.onLockChoice).toHaveBeenCalledExactlyOnceWith('5');
  });

  test('only with the browser: what that leaves open is said', () => {
    start({ protection: { state: 'unlocked', lockAfter: 'restart' } });
    expect(text()).toMatch(/离开电脑时不会锁定/);
  });

  test('now', () => {
    start();
    press('现在锁定');
    expect(actions.onLock).toHaveBeenCalledOnce();
  });
});

test('a press opens its form and another closes it; the focus comes back', () => {
  start();
  press('更换口令');
  expect(actions.onTask).toHaveBeenLastCalledWith('change');
  start({ task: 'change' });
  expect(button('更换口令').getAttribute('aria-expanded')).toBe('true');
  press('取消');
  expect(actions.onTask).toHaveBeenLastCalledWith(undefined);
  start();
  expect(document.activeElement).toBe(button('更换口令'));
});

describe('the forms', () => {
  test('adding a passphrase says what it cannot undo', () => {
    start({ protection: { state: 'open' }, task: 'add' });
    expect(text()).toMatch(/还有残留在硬盘上/);
    type('口令', good);
    type('再输一次', good);
    press('设置');
    expect(actions.onAdd).toHaveBeenCalledExactlyOnceWith(good);
  });

  test('changing asks for the present one first', () => {
    start({ task: 'change' });
    expect(document.activeElement).toBe(field('现在的口令'));
    type('新口令', good);
    type('再输一次', good);
    expect(descriptionOf(button('更换'))).toBe('请输入现在的口令。');
    submit();
    expect(actions.onChange).not.toHaveBeenCalled();
    type('现在的口令', 'old');
    tick('显示口令');
    expect(field('现在的口令').type).toBe('text');
    press('更换');
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith('old', good);
  });

  test('a wrong present one can be mended without typing all again', () => {
    start({ task: 'change' });
    type('现在的口令', 'old');
    type('新口令', good);
    type('再输一次', good);
    start({ task: 'change', problem: '口令不对', waitSeconds: 5 });
    expect(one('[role="alert"]').textContent).toBe('口令不对');
    expect(button('更换').disabled).toBe(true);
    start({ task: 'change' });
    press('更换');
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith('old', good);
  });

  test('removing it warns like never having set one', () => {
    start({ task: 'remove' });
    expect(descriptionOf(field('现在的口令'))).toMatch(/都能看到姓名、证件号码、电话和照片/);
    submit();
    expect(actions.onRemove).not.toHaveBeenCalled();
    type('现在的口令', 'old');
    press('我明白，取消口令');
    expect(actions.onRemove).toHaveBeenCalledExactlyOnceWith('old');
  });

  test('wiping asks for the word', () => {
    start({ protection: { state: 'open' }, task: 'wipe' });
    submit();
    expect(actions.onWipe).not.toHaveBeenCalled();
    type('确定的话，请输入“清除”', '清除');
    submit();
    expect(actions.onWipe).toHaveBeenCalledOnce();
  });
});

test('what was done is told', () => {
  start({ done: '口令已更换。' });
  expect(one('.vault-done').textContent).toBe('口令已更换。');
  expect(one('.vault-done').getAttribute('role')).toBe('status');
});
