import fs from 'node:fs';
import type { Rig } from '../rig/surface.ts';
import { atMost, describeSpread, type Figure, median, milliseconds } from './figure.ts';
import type { FieldTime } from './fill-probe.ts';
import { watchedEnding } from './page-waits.ts';

const origin = 'https://bm.ruankao.org.cn';
const profiles = new URL('../profiles.json', import.meta.url);
const nativeLimit = 15;
const panelLimit = 60;
const runs = 2;

/** One form a family; each waits until its library has drawn it. */
const forms: readonly { path: string; drawn: string }[] = [
  { path: '/my/signup/main', drawn: '.layui-form-select' },
  { path: '/practice/widgets/native', drawn: 'select' },
  { path: '/practice/widgets/laydate', drawn: '[lay-key]' },
  { path: '/practice/widgets/element-plus', drawn: '.el-select' },
  { path: '/practice/widgets/antd-5', drawn: '.ant-select' },
];
/** No form of these pages offers what the profile says; the run would wait for it to come. */
const neverOffered = ['nativePlace', 'degree'];
const withPanel = /^(?:laydate|(?:element|antd)-(?:select|date|cascader))/;
/** Their panels come and go by transitions and timers; all others answer at once. */
const moves = /^(?:element|antd)-(?:select|date|cascader)/;

/** Time per field beyond what the page itself takes to answer, by widget family; in the page's main world. */
export async function measureFields(rig: Rig, probe: string): Promise<Figure[]> {
  const page = await rig.newPage();
  const values = readValues();
  const times: FieldTime[] = [];
  await page.goto(`${origin}/practice/enter`);
  for (const { path, drawn } of [...forms, ...forms].slice(0, runs * forms.length)) {
    await page.goto(`${origin}${path}${watchedEnding}`);
    await page.waitFor((selector: string) => document.querySelector(selector) !== null, { args: [drawn] });
    await page.evaluate(`(({ setTimeout, setInterval }) => ${probe})(benchWaits.own)`);
    times.push(...(await page.evaluate<FieldTime[]>(`bench.timeFill(${JSON.stringify(values)})`)));
  }
  await page.close();
  const byFamily = Map.groupBy(times, ({ family }) => family);
  const lines = [...byFamily]
    .map(([family, some]) => describe(family, some))
    .sort((one, two) => (one.name < two.name ? -1 : 1));
  const panels = times.filter(({ family }) => withPanel.test(family));
  const plain = times.filter(({ family }) => family.startsWith('native'));
  return [
    describe('native controls, a field', plain, nativeLimit),
    describe('widgets with a panel, a field', panels, panelLimit),
    ...lines.map((line) => ({ ...line, name: `  ${line.name}` })),
  ];
}

function readValues(): Record<string, string> {
  const { profiles: some } = JSON.parse(fs.readFileSync(profiles, 'utf8'));
  return Object.fromEntries(Object.entries<string>(some[0].fields).filter(([key]) => !neverOffered.includes(key)));
}

function describe(name: string, times: readonly FieldTime[], limit?: number): Figure {
  const own = times.map(({ family, requestMs, pageMs }) => (moves.test(family) ? pageMs : requestMs));
  const beyond = times.map(({ ms }, at) => ms - (own[at] ?? 0));
  const share = milliseconds(median(own));
  return {
    name,
    value: describeSpread(beyond),
    target: limit === undefined ? undefined : atMost(median(beyond), limit, 'ms'),
    note: `${times.length} fields; the page itself took ${share}`,
  };
}
