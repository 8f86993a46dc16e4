// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { regions } from '@/rules/exam/regions';
import {
  isAllowedLink,
  linkHosts,
  linkTo,
  namesForeignAddress,
  officialHosts,
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

const linesOf = (file: string, part: RegExp) => [...(readFileSync(file, 'utf8').match(part) ?? [])];
/** Where anything is that could send somebody somewhere, by the file. */
const found = (ways: RegExp) => sources.flatMap(({ file, text }) => (ways.test(text) ? file : []));

test('two components draw links, and both ask the list; one file is handed out by a link', () => {
  expect(found(/<a\b|\bhref=|createElement\('(?:a|form|iframe)'/)).toEqual([
    'components/official-link.tsx',
    'components/site-link.tsx',
    'entrypoints/sidepanel/download-file.ts',
  ]);
  expect(linesOf('components/official-link.tsx', /href=\S+/g)).toEqual(['href={officialLinks[id].href}']);
  expect(linesOf('components/site-link.tsx', /href=\S+/g)).toEqual(['href={linkTo(site)}']);
  expect(linesOf('entrypoints/sidepanel/download-file.ts', /href.*/g)).toEqual(['href: address, download: name });']);
});

test('one function opens pages of the web; beside it the panel opens only itself', () => {
  const ways =
    /(?:tabs|windows)\s*\.(?:create|update)\b|window\.open|location\.(?:assign|replace)|location\.href\s*=[^=]/;
  expect(found(ways)).toEqual(['utils/extension/open-official.ts', 'utils/extension/panel.ts']);
  expect(linesOf('utils/extension/open-official.ts', /create\(.*/g)).toEqual([
    'create({ url: officialLinks[id].href });',
  ]);
  expect(linesOf('utils/extension/panel.ts', /create\(.*\.html/g)).toEqual([
    'create({ url: browser.runtime.getURL(`/sidepanel.html',
  ]);
});

test('the hosts whose pages we see are those that the browser is asked for', () => {
  const asked = readFileSync('wxt.config.ts', 'utf8')
    .match(/hosts = \[(.*)\]/)?.[1]
    ?.match(/[a-z.]+\.cn/g);
  expect(officialHosts.flatMap(({ host, isSeen }) => (isSeen ? host : []))).toEqual(asked);
  for (const { host, link } of officialHosts) expect(new URL(officialLinks[link].href).host).toBe(host);
});
