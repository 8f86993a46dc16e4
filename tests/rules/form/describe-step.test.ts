import { expect, test } from 'vitest';
import { describeFailure, describeStep } from '@/rules/form/describe-step';
import type { Choice } from '@/rules/form/evidence';

const toChoices = (...texts: string[]): Choice[] => texts.map((text) => ({ value: text, text }));

test.each<[string, Choice[], string]>([
  ['what is offered', toChoices('请选择', '博士', '硕士'), '页面提供：博士、硕士。'],
  [
    'of a long list its beginning',
    toChoices('一', '二', '三', '四', '五', '六', '七'),
    '页面提供：一、二、三、四、五、六等 7 项。',
  ],
  ['of an empty list nothing', toChoices('请选择'), '请手工选择。'],
])('a missing choice tells %s', (_case, choices, end) => {
  expect(describeStep({ reason: 'not-offered' }, choices).endsWith(end)).toBe(true);
});

test('what is offered is told of a missing choice alone', () => {
  expect(describeStep({ reason: 'default' }, toChoices('博士'))).not.toContain('博士');
});

test('a run tells what the opened list offers', () => {
  expect(describeFailure('not-offered', ['博士', '硕士'])).toMatch(/页面提供：博士、硕士。$/);
  expect(describeFailure('corrected')).toContain('保留了你的内容');
});
