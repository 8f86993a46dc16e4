import { afterEach, expect, test, vi } from 'vitest';
import { PackList } from '@/components/pack-list';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { type Pack, packFormat, packVersion } from '@/rules/exam/pack';
import { clear, one, press, show } from './screen';

const imported: Pack = {
  format: packFormat,
  version: packVersion,
  id: 'next',
  name: '下一批的时间',
  origin: '某位老师',
  asOf: '2027-01-10',
  batches: { '2027-1': { regions: { 大连: {} } } },
};

afterEach(clear);

function showList(note?: { text: string; failed: boolean }) {
  const acts = { onImport: vi.fn(), onRemove: vi.fn() };
  show(<PackList imported={[imported]} builtIn={builtInPack} note={note} {...acts} />);
  return acts;
}

test('each pack says what it is, who made it and when; the built-in one cannot be removed', () => {
  const { onRemove } = showList();
  const rows = [...document.querySelectorAll('[data-pack]')].map((row) => row.textContent ?? '');
  expect(rows[0]).toContain('下一批的时间');
  expect(rows[0]).toContain('某位老师，2027-01-10');
  expect(rows[0]).toContain('2027-1：大连');
  expect(rows[1]).toContain(builtInPack.origin);
  expect(document.querySelector('[data-pack=built-in] button')).toBeNull();
  press('删除');
  expect(onRemove).toHaveBeenCalledWith('next');
});

test('the button in our own words opens the file dialog, and the file that is chosen comes in', () => {
  const { onImport } = showList();
  const field = one<HTMLInputElement>('input[type=file]');
  expect(field.hidden).toBe(true);
  const opened = vi.spyOn(field, 'click');
  press('导入规则包');
  expect(opened).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'pack.json');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change'));
  expect(onImport).toHaveBeenCalledWith(file);
});

test.each([
  [true, 'alert'],
  [false, 'status'],
])('how the import ended is said; failed %s: %s', (failed, role) => {
  showList({ text: '说明', failed });
  expect(one(`[role=${role}]`).textContent).toBe('说明');
});
