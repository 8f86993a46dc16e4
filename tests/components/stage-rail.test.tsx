import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { StageRail } from '@/components/stage-rail';

afterEach(() => render(null, document.body));

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);

test.each([
  ['regions', '1选地区'],
  ['notice', '3看政策'],
  ['done', '8完成'],
  ['score', '成绩'],
  ['session-lost', '2登录'],
] as const)('%s stands at %s', (stage, label) => {
  render(<StageRail stage={stage} />, document.body);
  expect(texts('[aria-current="step"]')).toEqual([label]);
});

test('an unknown page marks nothing', () => {
  render(<StageRail stage="unknown" />, document.body);
  expect(texts('[aria-current]')).toEqual([]);
  expect(texts('ol')).toEqual(['1选地区2登录3看政策4填表5照片6审核7缴费8完成', '模拟练习准考证成绩证书']);
});

test('where nothing is paid there is no payment to come to', () => {
  render(<StageRail stage="review" free />, document.body);
  expect(texts('[data-state="skipped"]')).toEqual(['免免缴费']);
});
