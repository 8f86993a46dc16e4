import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { VaultUnlock } from '@/components/vault-unlock';
import { button, clear, descriptionOf, field, one, press, show, text, type } from './screen';

const onUnlock = vi.fn<(passphrase: string) => void>();
const onWipe = vi.fn<() => void>();

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(props: Partial<ComponentProps<typeof VaultUnlock>> = {}): void {
  show(<VaultUnlock waitSeconds={0} busy={false} onUnlock={onUnlock} onWipe={onWipe} {...props} />);
}

describe('unlocking', () => {
  test('hands over the passphrase as typed', () => {
    start();
    expect(button('解锁').disabled).toBe(true);
    expect(descriptionOf(button('解锁'))).toBe('请输入口令。');
    type('口令', ' Kafei ');
    press('解锁');
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith(' Kafei ');
  });

  test('a wrong one stays to be mended', () => {
    start();
    type('口令', 'kafei');
    start({ busy: true });
    expect(button('解锁').disabled).toBe(true);
    start({ problem: '口令不对，请再试一次。' });
    expect(one('[role="alert"]').textContent).toContain('口令不对');
    expect(field('口令').value).toBe('kafei');
    expect(field('口令').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('口令'));
    expect(button('解锁').disabled).toBe(false);
  });

  test('waiting is counted down, said once, and ends', () => {
    start({ waitSeconds: 12, problem: '口令不对' });
    type('口令', 'kafei');
    press('解锁');
    expect(onUnlock).not.toHaveBeenCalled();
    expect(one('[role="timer"]').textContent).toMatch(/12 秒后再试。档案都还在/);
    const spoken = one('.vault-spoken').textContent;
    start({ waitSeconds: 11, problem: '口令不对' });
    expect(one('[role="timer"]').textContent).toContain('11 秒');
    expect([spoken, one('.vault-spoken').textContent]).toEqual(['请等一会儿再试。', '请等一会儿再试。']);
    expect(document.querySelector('[role="alert"]')).toBeNull();
    start({ waitSeconds: 0 });
    expect(document.querySelector('[role="timer"]')).toBeNull();
    expect(one('.vault-spoken').textContent).toBe('现在可以再试了。');
    press('解锁');
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('kafei');
  });
});

describe('a forgotten passphrase', () => {
  test('leads to the plain consequence; only the typed word wipes', () => {
    start();
    press('忘了口令');
    expect(text()).toMatch(/谁也找不回来.*从备份恢复/);
    expect(text()).toMatch(/不能撤销/);
    expect(button('全部清除').disabled).toBe(true);
    for (const word of ['清', '清除了', 'qingchu']) {
      type('确定的话，请输入“清除”', word);
      press('全部清除');
    }
    expect(onWipe).not.toHaveBeenCalled();
    type('确定的话，请输入“清除”', '清除 ');
    press('全部清除');
    expect(onWipe).toHaveBeenCalledOnce();
  });

  test('can be put away', () => {
    start();
    press('忘了口令');
    type('确定的话，请输入“清除”', '清除');
    press('取消');
    expect(text()).not.toContain('全部清除');
    press('忘了口令');
    expect(field('确定的话，请输入“清除”').value).toBe('');
    expect(onWipe).not.toHaveBeenCalled();
  });
});
