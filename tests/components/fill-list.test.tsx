import { afterEach, expect, test } from 'vitest';
import { FillList } from '@/components/fill-list';
import { buildRows } from '@/rules/form/fill-rows';
import { noChoices } from '@/rules/form/plan-fill';
import { foundField } from '../samples/found-field';
import { clear, one, show } from './screen';

afterEach(clear);

test('what agrees already is one line that names it, and every row can be found', () => {
  const rows = buildRows({
    fields: [foundField('fullName', { value: '李练习', readOnly: true }), foundField('email', { ref: 1 })],
    values: { fullName: '李练习', email: 'a@example.com' },
    choices: noChoices,
    progress: new Map(),
    running: false,
    masked: false,
  });
  const teach = { refuse: () => undefined, onTeach: () => undefined, onForget: () => undefined };
  show(<FillList rows={rows} busy={false} teach={teach} onShow={() => undefined} onChoose={() => undefined} />);
  expect(one('.fill-settled > summary').textContent).toBe('1 项已与档案一致，不用动：姓名');
  expect(one<HTMLDetailsElement>('details.fill-settled').open).toBe(false);
  expect(one('details [data-field=fullName]').getAttribute('data-state')).toBe('check');
  expect(one('[data-field=email]').closest('details')).toBe(null);
});
