import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findFields } from '@/rules/form/found-field';
import { noChoices } from '@/rules/form/plan-fill';
import { type Listed, planRun } from '@/rules/form/plan-run';
import type { FieldProgress } from '@/rules/form/run-report';
import type { FieldValues } from '@/rules/profile/field-key';
import { readForm } from '@/utils/portal/read-form';
import { runFill } from '@/utils/portal/run-fill';
import type { Written } from '@/utils/portal/run-state';

beforeEach(() => {
  document.title = '考生报名';
  document.body.innerHTML = `<h2>考生报名</h2><form>
    <p>考试考区<select name="kskq"><option value="">请选择</option><option value="1">大连</option></select></p>
    <p>报考级别<select name="bkjb"><option value="">请选择</option></select></p>
    <p>毕业学校<input name="byxx"></p><p>电子邮箱<input name="yx"></p><p id="more"></p></form>`;
});

const box = (name: string) => document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
const on = (name: string, act: () => void) => box(name)?.addEventListener('change', act);
const set = (name: string, value: string) => Object.assign(box(name) ?? {}, { value });

/** A whole run on this document; what it told last of each field, by key. */
async function fill(values: FieldValues) {
  const told = new Map<string, FieldProgress>();
  const plan = async (listed?: readonly Listed[]) => {
    const reading = readForm(document);
    return { reading, steps: planRun(findFields(reading.evidence), { values, choices: noChoices }, listed) ?? [] };
  };
  const controller = new AbortController();
  const written: Written[] = [];
  const page = { document, plan, onProgress: (progress: FieldProgress) => void told.set(progress.key, progress) };
  await runFill(page, written, controller.signal);
  return { told, written };
}

const values: FieldValues = { examArea: '大连', level: '高级', school: '示例大学', email: 'a@example.com' };
const offer = (...texts: string[]): void => {
  const options = ['请选择', ...texts].map((text, at) => `<option value="${at || ''}">${text}</option>`);
  Object.assign(box('bkjb') ?? {}, { innerHTML: options.join('') });
};

describe('a run', () => {
  test('waits for the list of a slow portal', { timeout: 20_000 }, async () => {
    on('kskq', () => setTimeout(() => offer('高级', '中级'), 5_000));
    const { told } = await fill(values);
    expect([...told.values()].map(({ key, state }) => [key, state])).toEqual([
      ['examArea', 'filled'],
      ['level', 'filled'],
      ['school', 'filled'],
      ['email', 'filled'],
    ]);
    expect(box('bkjb')?.value).toBe('1');
  });

  test('says what a list offers that lacks what is wanted, and fills the rest', { timeout: 20_000 }, async () => {
    on('kskq', () => offer('中级'));
    const { told } = await fill(values);
    expect(told.get('level')).toMatchObject({ state: 'no-option', reason: 'not-offered', offered: ['中级'] });
    expect(told.get('email')?.state).toBe('filled');
  });

  test('fills what hangs on nothing while a list that lacks the answer may still be replaced', {
    timeout: 20_000,
  }, async () => {
    offer('中级');
    on('kskq', () => setTimeout(() => offer('高级', '中级'), 3_000));
    const order: string[] = [];
    for (const name of ['bkjb', 'byxx', 'yx']) on(name, () => order.push(name));
    const { told } = await fill(values);
    expect(order).toEqual(['byxx', 'yx', 'bkjb']);
    expect(told.get('level')).toMatchObject({ state: 'filled', shown: '高级' });
  });

  test('fills a field that appears while it runs', async () => {
    on('yx', () => {
      const more = document.querySelector('#more');
      if (more && !box('sj')) more.innerHTML = '手机<input name="sj">';
    });
    const { told } = await fill({ email: 'a@example.com', mobile: '13800000000' });
    expect(told.get('mobile')?.state).toBe('filled');
    expect(box('sj')?.value).toBe('13800000000');
  });

  test('fills once more what another field has emptied', async () => {
    on('yx', () => set('byxx', ''));
    const { told, written } = await fill({ school: '示例大学', email: 'a@example.com' });
    expect(told.get('school')?.state).toBe('filled');
    expect(box('byxx')?.value).toBe('示例大学');
    expect(written.map(({ key, before }) => [key, before.model])).toEqual([
      ['school', ''],
      ['email', ''],
    ]);
  });

  test('tells when the page empties a field each time, and does not go on for ever', async () => {
    const empty = vi.fn(() => setTimeout(() => set('byxx', ''), 60));
    on('byxx', empty);
    const { told } = await fill({ school: '示例大学', email: 'a@example.com' });
    expect(told.get('school')).toMatchObject({ state: 'failed', reason: 'changed-later' });
    expect(empty).toHaveBeenCalledTimes(2);
    expect(told.get('email')?.state).toBe('filled');
  });

  test('puts back what stood there when the page does not keep the answer', async () => {
    on('byxx', () => set('byxx', ''));
    const { told } = await fill({ school: '示例大学', email: 'a@example.com' });
    expect(told.get('school')).toMatchObject({ state: 'failed', reason: 'not-kept' });
    expect(told.get('email')?.state).toBe('filled');
  });

  test('says at once when the page has no way to the answer, and leaves what stands there', async () => {
    document.querySelector('#more')?.insertAdjacentHTML('beforeend', '学制<input name="xz" type="number" max="4">');
    const changed = vi.fn();
    on('xz', changed);
    const { told } = await fill({ programYears: '5', email: 'a@example.com' });
    expect(told.get('programYears')).toMatchObject({ state: 'failed', reason: 'refused' });
    expect(changed).not.toHaveBeenCalled();
    expect(box('xz')?.value).toBe('');
    expect(told.get('email')?.state).toBe('filled');
  });

  test('a driver that stumbles costs its own field only', async () => {
    const school = box('byxx');
    if (school)
      school.focus = () => {
        throw new Error('no focus');
      };
    const { told } = await fill({ school: '示例大学', email: 'a@example.com' });
    expect(told.get('school')).toMatchObject({ state: 'failed', reason: 'error' });
    expect(told.get('email')?.state).toBe('filled');
  });
});
