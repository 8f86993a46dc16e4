import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ProfileView } from '@/components/profile-view';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { fieldKeys } from '@/rules/profile/field-key';
import { planRestore } from '@/rules/profile/plan-restore';
import type { Profile } from '@/rules/profile/profile';
import { employed, student } from '../samples/profiles';

type Props = ComponentProps<typeof ProfileView>;

const actions = {
  onSelect: vi.fn<Props['onSelect']>(),
  onCreate: vi.fn<Props['onCreate']>(),
  onRename: vi.fn<Props['onRename']>(),
  onRemove: vi.fn<Props['onRemove']>(),
  onChange: vi.fn<Props['onChange']>(),
};

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(props: Partial<Props> = {}): void {
  const given: Props = {
    profiles: [employed, student],
    currentId: employed.id,
    today: '2026-09-01',
    saveState: 'idle',
    ...actions,
    ...props,
  };
  act(() => render(<ProfileView {...given} />, document.body));
}

function showFields(fields: FieldValues): Profile {
  const profile: Profile = { ...student, fields };
  show({ profiles: [profile], currentId: profile.id });
  return profile;
}

function one<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelectorAll<E>(selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} × ${selector}`);
  return found[0];
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].filter((each) => each.textContent === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} buttons ${name}`);
  return found[0];
}

function press(name: string): void {
  act(() => button(name).click());
}

function type(selector: string, text: string, event: 'input' | 'change' = 'input'): void {
  const control = one<HTMLInputElement | HTMLSelectElement>(selector);
  act(() => {
    control.value = text;
    control.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

function groupText(name: string): string {
  const summaries = [...document.querySelectorAll('summary')];
  return summaries.find((summary) => summary.textContent?.startsWith(name))?.textContent ?? '';
}

describe('the form', () => {
  test.each([employed, student])('shows every answer of $name under its FieldKey', (profile) => {
    show({ currentId: profile.id });
    const shown = Object.fromEntries(
      [...document.querySelectorAll('input[name]')].map((input) => {
        const { name, value } = input as HTMLInputElement;
        return [name, value];
      }),
    );
    expect(shown).toEqual({ ...profile.fields, age: profile === employed ? '36' : '21' });
  });

  test('every control has its label', () => {
    show();
    const unlabelled = fieldKeys.filter((key) => {
      const input = document.querySelector(`input[name="${key}"]`);
      return input && !document.querySelector(`label[for="${input.id}"]`)?.textContent;
    });
    expect(unlabelled).toEqual([]);
  });

  test.each<[FieldKey, string]>([
    ['mobile', '13900000000'],
    ['graduatedOn', '2012-07-01'],
    ['level', '其它级别'],
  ])('an edit of %s hands over the whole profile', (key, value) => {
    show();
    type(`input[name="${key}"]`, value);
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({
      ...employed,
      fields: { ...employed.fields, [key]: value },
    });
  });

  test('an emptied field leaves the profile', () => {
    const profile = showFields({ mobile: '13800000000', email: 'li.lianxi@example.com' });
    type('input[name="mobile"]', '');
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({
      ...profile,
      fields: { email: 'li.lianxi@example.com' },
    });
  });

  test('a suggestion fills its field; the list stays whole and follows the level', () => {
    const profile = showFields({ level: '高级' });
    const list = 'select[aria-label="报考资格的选项"]';
    expect([...one<HTMLSelectElement>(list).options].map(({ value }) => value)).toContain('系统架构设计师');
    expect(one<HTMLSelectElement>(list).options).toHaveLength(6);
    type(list, '系统架构设计师', 'change');
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({
      ...profile,
      fields: { level: '高级', qualification: '系统架构设计师' },
    });
  });

  test('derived answers cannot be typed', () => {
    show();
    const readOnly = [...document.querySelectorAll<HTMLInputElement>('input[readonly]')];
    expect(readOnly.map(({ name }) => name)).toEqual(['age', 'subjects']);
  });

  test.each([
    ['基本信息', employed, '基本信息9/9'],
    ['工作情况', employed, '工作情况3/3'],
    ['工作情况', student, '工作情况不用填'],
    ['报考信息', student, '报考信息3/3'],
    ['教育情况', student, '教育情况7/7'],
  ])('%s of $name counts what is filled: %s', (group, profile, text) => {
    show({ currentId: profile.id });
    expect(groupText(group)).toBe(text);
  });

  test('a wrong answer is marked and explained beside its control', () => {
    showFields({ email: 'x@y', landline: '12345678', mobile: '13800000000' });
    const email = one<HTMLInputElement>('input[name="email"]');
    expect(email.getAttribute('aria-invalid')).toBe('true');
    expect(one(`#${email.getAttribute('aria-describedby')}`).textContent).toContain('Email 格式不对');
    expect(one('input[name="landline"]').getAttribute('aria-invalid')).toBe('false');
    expect(one('[data-finding="landline-format"]').dataset.level).toBe('warn');
    expect(one('input[name="mobile"]').getAttribute('aria-describedby')).toBeNull();
    expect(groupText('联系方式')).toContain('2 处请核对');
  });

  test('the year being typed is not taken away', () => {
    showFields({ graduatedOn: '0002-06-30' });
    expect(one<HTMLInputElement>('input[name="graduatedOn"]').value).toBe('0002-06-30');
  });

  test('gender and birth date follow the document number in one click', () => {
    const profile = showFields({ idNumber: '110101199003070070', birthDate: '1990-03-08' });
    press('按证件号码填入');
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({
      ...profile,
      fields: { idNumber: '110101199003070070', gender: '男', birthDate: '1990-03-07' },
    });
  });

  test('a saved age that has gone stale is put right in one click', () => {
    const profile = showFields({ birthDate: '1990-03-07', age: '35' });
    expect(one('[data-finding="age-differs"]').textContent).toContain('请改为 36');
    press('改为 36');
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ ...profile, fields: { ...profile.fields, age: '36' } });
  });

  test('nothing is offered when they agree', () => {
    show();
    expect(() => button('按证件号码填入')).toThrow('0 buttons');
  });

  test('what the form will not ask is hidden, unless it holds something', () => {
    show({ currentId: student.id });
    expect(document.querySelector('input[name="employer"]')).toBeNull();
    expect(document.querySelector('input[name="titleObtainedOn"]')).toBeNull();
    showFields({ ...student.fields, employer: '示例公司' });
    expect(one<HTMLInputElement>('input[name="employer"]').value).toBe('示例公司');
    expect(one('[data-finding="work-not-asked"]').dataset.level).toBe('info');
  });
});

describe('the profiles', () => {
  test('none yet: nothing to rename or remove', () => {
    show({ profiles: [], currentId: undefined });
    expect(document.body.textContent).toContain('还没有档案');
    expect([...document.querySelectorAll('.profile-switcher button')].map((one) => one.textContent)).toEqual(['新建']);
    expect(document.querySelector('input[name="fullName"]')).toBeNull();
  });

  test('another one is chosen by its name', () => {
    show();
    type('.profile-select select', student.id, 'change');
    expect(actions.onSelect).toHaveBeenCalledExactlyOnceWith(student.id);
  });

  test('a new one needs a name', () => {
    show({ profiles: [], currentId: undefined });
    press('新建');
    expect(button('建立').disabled).toBe(true);
    type('.profile-task input', '  ');
    expect(button('建立').disabled).toBe(true);
    type('.profile-task input', ' 李练习 ');
    press('建立');
    expect(actions.onCreate).toHaveBeenCalledExactlyOnceWith('李练习');
    expect(document.querySelector('.profile-task')).toBeNull();
  });

  test('renaming starts from the present name', () => {
    show();
    press('重命名');
    expect(one<HTMLInputElement>('.profile-task input').value).toBe(employed.name);
    type('.profile-task input', '李练习 2026');
    press('改名');
    expect(actions.onRename).toHaveBeenCalledExactlyOnceWith(employed.id, '李练习 2026');
  });

  test('removing asks first', () => {
    show();
    press('删除');
    expect(one('.profile-task').textContent).toContain(employed.name);
    expect(actions.onRemove).not.toHaveBeenCalled();
    press('取消');
    expect(actions.onRemove).not.toHaveBeenCalled();
    press('删除');
    press('确认删除');
    expect(actions.onRemove).toHaveBeenCalledExactlyOnceWith(employed.id);
  });

  test('a copy is asked for by its button, where there is somebody to make it', () => {
    show();
    expect(() => button('复制')).toThrow('0 buttons');
    const onDuplicate = vi.fn<(id: string) => void>();
    show({ onDuplicate });
    press('复制');
    expect(onDuplicate).toHaveBeenCalledExactlyOnceWith(employed.id);
  });

  test('what was removed can be brought back', () => {
    const onUndoRemove = vi.fn<() => void>();
    show({ profiles: [student], currentId: undefined, removed: { profile: employed, wasCurrent: true }, onUndoRemove });
    expect(one('.profile-removed').textContent).toContain(employed.name);
    press('撤销删除');
    expect(onUndoRemove).toHaveBeenCalledOnce();
  });

  test.each([
    [undefined, '删除后无法恢复'],
    [() => undefined, '删除后可以马上撤销'],
  ])('what removing means is said as it is: %o', (onUndoRemove, said) => {
    show({ onUndoRemove });
    press('删除');
    expect(one('.profile-task').textContent).toContain(said);
  });

  test('the way to the next batch, and the plan in place of the form', () => {
    const onStartRestore = vi.fn<() => void>();
    const onApplyRestore = vi.fn<NonNullable<Props['onApplyRestore']>>();
    const batch = { year: 2026, half: 2 } as const;
    show({ nextBatch: batch, onStartRestore, onApplyRestore, onCancelRestore: () => undefined });
    press('用上次的答案报名 2026 年下半年');
    expect(onStartRestore).toHaveBeenCalledOnce();
    const restore = planRestore({
      profile: employed,
      batch,
      packs: [],
      now: Date.parse('2026-09-01T02:00:00.000Z'),
    });
    show({ nextBatch: batch, onStartRestore, onApplyRestore, onCancelRestore: () => undefined, restore });
    expect(document.querySelector('.profile-form')).toBeNull();
    press('用这份答案报名 2026 年下半年');
    expect(onApplyRestore).toHaveBeenCalledOnce();
  });

  test('the batches of before stand above the form', () => {
    const applications = [{ batch: '2026-1', status: 'done', updatedAt: employed.updatedAt }] as const;
    const onRemoveApplication = vi.fn<NonNullable<Props['onRemoveApplication']>>();
    show({
      profiles: [{ ...employed, applications: [...applications] }],
      onChangeApplication: () => undefined,
      onAddApplication: () => undefined,
      onUndoRemoveApplication: () => undefined,
      onRemoveApplication,
    });
    expect(one('[data-application]').textContent).toContain('2026 年上半年');
    expect(document.querySelector('.profile-form')).not.toBeNull();
    press('删除记录');
    expect(onRemoveApplication).toHaveBeenCalledExactlyOnceWith('2026-1');
  });

  test.each([
    ['held', '已暂存，还没有存到电脑里'],
    ['saved', '已保存'],
    ['saving', '正在保存…'],
    ['failed', '没有保存'],
    ['idle', ''],
  ] as const)('%s reads %o', (saveState, text) => {
    show({ saveState });
    expect(one('.profile-status').textContent).toBe(text);
    expect(one('.profile-status').getAttribute('role')).toBe('status');
  });

  test('what deals with files stands between the choice of a profile and its form', () => {
    show({ children: <p class="files">文件</p> });
    const order = [...document.querySelectorAll('.profile-switcher, .files, .profile-form')];
    expect(order.map(({ className }) => className)).toEqual(['profile-switcher', 'files', 'profile-form']);
  });
});
