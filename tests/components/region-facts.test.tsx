import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { RegionFacts } from '@/components/region-facts';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { findFacts } from '@/rules/exam/find-facts';

afterEach(() => render(null, document.body));

const show = (region: string) =>
  act(() => render(<RegionFacts region={region} facts={findFacts('2026-2', region, [builtInPack])} />, document.body));
const words = (selector: string) => document.querySelector(selector)?.textContent;

test('a source and its date stand beside each fact for whoever asks', () => {
  show('北京');
  expect(document.querySelectorAll('.journey-source')).toHaveLength(0);
  act(() => document.querySelector<HTMLButtonElement>('.journey-sources')?.click());
  for (const line of document.querySelectorAll('dd span')) expect(line.textContent).toMatch(/，20\d{2}/);
  expect(words('[data-fact=residence]')).toMatch(/^说法不一：.*社保.*2026-01.*只接受本市人员.*2025/);
});

test.each([
  ['北京', 'https://rsj.beijing.gov.cn/ywsite/bjpta/'],
  ['大连', null],
])('the site of %s is a link only where nobody else can register the name', (region, href) => {
  show(region);
  expect(document.querySelector<HTMLAnchorElement>('[data-fact=site] a')?.getAttribute('href')).toBe(href);
  expect(words('[data-fact=site]')).not.toBe('');
});

test('what is not known is said, with the way to those who know', () => {
  show('香港');
  expect(words('.region-facts-unknown')).toBe(
    '没有查到：缴费、报名费、谁能报、材料、考区、机构、网址。一切以当地通知为准：各地考试机构',
  );
  expect(document.querySelector<HTMLAnchorElement>('.region-facts-unknown a')?.href).toContain('www.ruankao.org.cn');
});
