import { afterEach, expect, test, vi } from 'vitest';
import { OfficialAddress } from '@/components/official-address';
import { isAllowedLink } from '@/rules/journey/official-links';
import { buttons, clear, one, press, show, text } from './screen';

afterEach(clear);

const links = () => [...document.querySelectorAll('a')].map(({ href, textContent }) => [textContent, href]);
const hosts = [
  ['bm.ruankao.org.cn', 'https://bm.ruankao.org.cn/sign/welcome'],
  ['www.ruankao.org.cn', 'https://www.ruankao.org.cn/'],
  ['query.ruankao.org.cn', 'https://query.ruankao.org.cn/certificate/main'],
];

test('away from the official pages it is the first thing to do, with the way there', () => {
  const onOpen = vi.fn();
  show(<OfficialAddress onOpen={onOpen} />);
  expect(one('h2').textContent).toBe('先打开官方网址');
  expect(text()).toContain('不要在上面填个人信息');
  press('打开官方报名平台');
  expect(onOpen).toHaveBeenCalledOnce();
  expect(links()).toEqual(hosts);
});

test('on an official page it waits folded', () => {
  show(<OfficialAddress />);
  expect(one('details.official-address').hasAttribute('open')).toBe(false);
  expect(buttons()).toEqual([]);
  expect(links()).toEqual(hosts);
});

test('each address leads to the host that it names', () => {
  show(<OfficialAddress />);
  for (const [host, href] of links()) {
    expect(new URL(href ?? '').host).toBe(host);
    expect(isAllowedLink(href ?? '')).toBe(true);
  }
});
