// @vitest-environment node
import { expect, test } from 'vitest';
import { regions } from '@/rules/exam/regions';
import {
  isAllowedLink,
  isLinkable,
  linkHosts,
  namesForeignAddress,
  officialLinks,
} from '@/rules/journey/official-links';

test.each(Object.values(officialLinks))('$label is https on an official host', ({ href }) => {
  expect(new URL(href).protocol).toBe('https:');
  expect(['www.ruankao.org.cn', 'bm.ruankao.org.cn', 'query.ruankao.org.cn']).toContain(new URL(href).host);
  expect(isAllowedLink(href)).toBe(true);
});

test('beyond the official hosts only sites of governments are linked', () => {
  expect([...linkHosts].filter((host) => !/\.gov\.cn$|^(bm|www|query)\.ruankao\.org\.cn$/.test(host))).toEqual([]);
});

test('the sites of all regions are links or plain text', () => {
  const sites = regions.flatMap(({ site }) => site ?? []);
  expect(sites.filter((site) => !isLinkable(site) && namesForeignAddress(site))).toEqual([]);
  expect(sites.filter(isLinkable).length).toBeGreaterThan(5);
});

test.each([
  'http://bm.ruankao.org.cn/',
  'https://bm.ruankao.org.cn.evil.example/',
  'https://bm-ruankao.org.cn/',
  'https://ruankao.org.cn/',
  'https://a@bm.ruankao.org.cn/',
  'https://bm.ruankao.org.cn@evil.example/',
  'https://bm.ruankao.org.cn:8443/',
  'https://bm.ruankao.org.cn\\@evil.example/',
  'https://bm.ruankao.org.cn/ 文',
  'https://BM.ruankao.org.cn/',
  'https://bm.ruankаo.org.cn/',
  '//bm.ruankao.org.cn/',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://evil.gov.cn/',
  'https://www.dlrkb.com/',
  '',
])('%s is no link of ours', (href) => {
  expect(isAllowedLink(href)).toBe(false);
});
