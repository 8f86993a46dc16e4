// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { describePackProblem, maxPackLength, parsePack } from '@/rules/exam/parse-pack';

const said = { source: '当地通知', asOf: '2027-02-20', confidence: 'official' };
const file = (content: object = {}) => ({
  format: 'ruankao-rules',
  version: 1,
  id: 'a',
  name: '下一批',
  origin: '某位老师',
  asOf: '2027-02-20',
  ...content,
});
const claim = (value: unknown, more: object = {}) => [{ value, ...said, ...more }];
const region = (facts: object) => file({ regions: { 大连: facts } });
const row = (facts: object) => file({ batches: { '2027-1': { regions: { 大连: facts } } } });

test('a pack reads back as it was written, a byte order mark before it or not', () => {
  expect(parsePack(`\ufeff${JSON.stringify(builtInPack)}\n`)).toEqual({ pack: builtInPack });
});

test.each<[string, unknown]>([
  [
    'a fee in three parts',
    region({ fee: claim({ perPerson: 10, perSubject: 60, perLevel: { senior: 1, intermediate: 1, junior: 1 } }) }),
  ],
  ['a site of the official list', region({ site: claim('www.dlrkb.com/notice/1.html') })],
  [
    'a source on an official host',
    region({ review: claim('两天', { source: 'https://www.ruankao.org.cn/exam/plan.html' }) }),
  ],
  ['a window with one end', row({ payment: claim('~ 2027-04-14 16:00') })],
  [
    'who chooses which 考区',
    region({ areaRule: claim({ places: [{ of: ['甲'], region: '辽宁' }], levels: { senior: ['乙'] } }) }),
  ],
  ['two claims', region({ residence: [...claim('甲'), ...claim('乙')] })],
])('takes %s', (_, content) => {
  expect(parsePack(JSON.stringify(content))).toHaveProperty('pack');
});

test.each<[string, string, string]>([
  ['not-json', 'half a file', '{"format":"ruankao-rules"'],
  ['not-json', 'a program', 'alert(1)'],
  ['other-format', 'a profile file', '{"format":"ruankao-profile","version":1,"profiles":[]}'],
  ['other-format', 'a bare list', '[]'],
  ['newer-version', 'a newer pack', JSON.stringify(file({ version: 2 }))],
  ['too-large', 'a huge file', ' '.repeat(maxPackLength + 1)],
])('%s: %s', (code, _, text) => {
  expect(parsePack(text)).toEqual({ problem: { code } });
});

test.each<[string, unknown, string]>([
  ['a link to a foreign site', region({ site: claim('rsj.sh.gov.cn.evil.example') }), 'regions › 大连 › site'],
  [
    'a link with a user before the host',
    region({ site: claim('rsj.sh.gov.cn@evil.example') }),
    'regions › 大连 › site',
  ],
  ['a script for a site', region({ site: claim('javascript:alert(1)') }), 'regions › 大连 › site'],
  ['an address in words', region({ review: claim('请到 bm-ruankao.com 缴费') }), 'regions › 大连 › review'],
  ['a bare number address', region({ review: claim('请到 10.0.0.1 缴费') }), 'regions › 大连 › review'],
  [
    'an address in a source',
    region({ review: claim('两天', { source: 'https://evil.example/a' }) }),
    'regions › 大连 › review',
  ],
  ['an address in the origin', file({ origin: '加群 t.me/abc' }), 'origin'],
  ['markup', region({ residence: claim('<img src=x onerror=alert(1)>') }), 'regions › 大连 › residence'],
  ['an unknown region', file({ regions: { 深圳: {} } }), 'regions › 深圳'],
  ['a region in other words', file({ regions: { 大连市: {} } }), 'regions › 大连市'],
  ['an unknown key', region({ code: claim('x') }), 'regions › 大连 › code'],
  ['an unknown batch', file({ batches: { '2027-3': {} } }), 'batches › 2027-3'],
  ['a window that is none', row({ registration: claim('三月份') }), 'batches › 2027-1 › regions › 大连 › registration'],
  ['a window upside down', row({ exam: claim('2027-05-25 ~ 2027-05-22') }), 'batches › 2027-1 › regions › 大连 › exam'],
  ['a fee below nothing', region({ fee: claim({ perSubject: -1 }) }), 'regions › 大连 › fee'],
  [
    'no source',
    region({ review: [{ value: '两天', asOf: '2027', confidence: 'official' }] }),
    'regions › 大连 › review',
  ],
  ['a 考区 that is an address', region({ areaRule: claim({ outsiders: ['a.example'] }) }), 'regions › 大连 › areaRule'],
  [
    'a place of no region',
    region({ areaRule: claim({ places: [{ of: ['甲'], region: '深圳' }] }) }),
    'regions › 大连 › areaRule',
  ],
  [
    'a place that leads nowhere',
    region({ areaRule: claim({ places: [{ of: ['甲'] }] }) }),
    'regions › 大连 › areaRule',
  ],
  ['an empty claim', region({ review: [] }), 'regions › 大连 › review'],
  ['a day that is none', file({ asOf: '2027-02-30' }), 'asOf'],
  ['an id with a path', file({ id: '../x' }), 'id'],
])('refuses %s and says where', (_, content, at) => {
  const parsed = parsePack(JSON.stringify(content));
  if (!('problem' in parsed)) throw new Error('taken');
  expect(parsed.problem.code).toBe('not-a-pack');
  expect(parsed.problem.at?.startsWith(at)).toBe(true);
  expect(describePackProblem(parsed.problem)).toContain(at);
});

test('what the manual shows is taken, and it names every key', () => {
  const manual = readFileSync('docs/rule-packs.md', 'utf8');
  expect(parsePack(/```json\n(.*?)```/s.exec(manual)?.[1] ?? '')).toHaveProperty('pack');
  const rule = /`areaRule`.*?`(\{.*?\})`/s.exec(manual)?.[1] ?? '';
  expect(parsePack(JSON.stringify(region({ areaRule: claim(JSON.parse(rule)) })))).toHaveProperty('pack');
  const keys = Object.values(builtInPack.regions ?? {}).flatMap((facts) => Object.keys(facts ?? {}));
  expect([...new Set(keys)].filter((key) => !manual.includes(`\`${key}\``))).toEqual([]);
});

test('a name that reaches for the prototype does nothing', () => {
  const text = JSON.stringify(file()).replace('"id"', '"__proto__":{"polluted":true},"id"');
  parsePack(text);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
