// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { regions } from '@/rules/exam/regions';
import { isAllowedLink, linkHosts, linkTo, namesForeignAddress, officialLinks } from '@/rules/journey/official-links';

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
  expect(sites.filter((site) => !linkTo(site) && namesForeignAddress(site))).toEqual([]);
  expect(sites.filter(linkTo).length).toBeGreaterThan(5);
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

const sources = ['components', 'rules', 'entrypoints', 'utils'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: `${room}/${file}`, text: readFileSync(`${room}/${file}`, 'utf8') })),
);

test('no file names a whole address that is not on the list', () => {
  const named = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/https?:\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s'"`）]*/g)].map(([href]) => ({ file, href })),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter(({ href }) => !isAllowedLink(href.replace(/\/\*$/, '/')))).toEqual([]);
});

test('a link is drawn from the list of official links, or is no address at all', () => {
  const links = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/href=(\{[^}]*\}|"[^"]*")/g)].map(([, to]) => ({ file, to })),
  );
  expect(links.filter(({ to }) => !/^\{officialLinks[.[]|^\{linkTo\(|^\{?["#]#?[a-z-]*/.test(to ?? ''))).toEqual([]);
});
