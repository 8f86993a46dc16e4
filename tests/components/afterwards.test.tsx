import { afterEach, expect, test } from 'vitest';
import { Afterwards } from '@/components/afterwards';
import { leavesRoomForAfterwards } from '@/rules/journey/afterwards';
import { clear, one, press, show } from './screen';

afterEach(clear);

test.each([
  ['mock', 'https://bm.ruankao.org.cn/sign/in?type=query&s=vexam/download/main', '只从官方平台下载。'],
  ['ticket', 'https://bm.ruankao.org.cn/shortCut/searchCard', '没到打印时间查不到是正常的。'],
  ['score', 'https://bm.ruankao.org.cn/sign/in?type=query&s=query/score/main', '两科都及格（各 45 分）才算通过'],
  ['certificate', 'https://query.ruankao.org.cn/certificate/main', '证书由报考地发放'],
])('%s leads to its page and says what to know there', (stage, href, words) => {
  show(<Afterwards situation={{ level: 'intermediate' }} />);
  const item = one(`[data-afterwards=${stage}]`);
  expect(item.querySelector('a')?.getAttribute('href')).toBe(href);
  expect(item.textContent).toContain(words);
});

test('every line names its source on demand', () => {
  show(<Afterwards />);
  expect(document.querySelector('.journey-source')).toBeNull();
  press('出处');
  const lines = [...document.querySelectorAll('[data-afterwards] li')];
  expect(lines.filter((line) => !line.querySelector('.journey-source')?.textContent)).toEqual([]);
  expect(lines.length).toBeGreaterThan(8);
});

test.each([
  ['done', true],
  ['unknown', true],
  ['review', true],
  ['form', false],
  ['login', false],
] as const)('at %s there is room for it: %s', (stage, room) => {
  expect(leavesRoomForAfterwards(stage)).toBe(room);
});
