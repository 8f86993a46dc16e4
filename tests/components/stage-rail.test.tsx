import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { StageRail } from '@/components/stage-rail';

afterEach(() => render(null, document.body));

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);

test.each([
  ['elsewhere', '1官网'],
  ['home', '1官网'],
  ['regions', '2选地区'],
  ['notice', '4看政策'],
  ['done', '9完成'],
  ['score', '成绩'],
  ['session-lost', '3登录'],
] as const)('%s stands at %s', (stage, label) => {
  render(<StageRail stage={stage} />, document.body);
  expect(texts('[aria-current="step"]')).toEqual([label]);
});

test('an unknown page marks nothing', () => {
  render(<StageRail stage="unknown" />, document.body);
  expect(texts('[aria-current]')).toEqual([]);
  expect(texts('ol')).toEqual(['1官网2选地区3登录4看政策5填表6照片7审核8缴费9完成', '模拟练习准考证成绩证书']);
});

test('where nothing is paid there is no payment to come to', () => {
  render(<StageRail stage="review" free />, document.body);
  expect(texts('[data-state="skipped"]')).toEqual(['免免缴费']);
});
