import fs from 'node:fs';
import { loadModule } from './load-module.ts';

/** `npm run packs [-- a-pack.json …]`: what is known of each region and batch, how old each fact is, and what is missing. */
interface Claim {
  value: unknown;
  asOf: string;
  confidence: string;
  source: string;
  pack: string;
}

type Facts = Readonly<Record<string, readonly Claim[]>>;

interface Pack {
  batches?: Readonly<Record<string, unknown>>;
}

interface Rules {
  regions: readonly { name: string }[];
  builtInPack: Pack;
  findFacts(batch: string | undefined, region: string | undefined, packs: readonly Pack[]): Facts;
  parsePack(text: string): { pack: Pack } | { problem: unknown };
}

const regionKeys = {
  authority: '机构',
  site: '网址',
  fee: '报名费',
  paying: '是否缴费',
  review: '审核',
  residence: '属地要求',
  materials: '材料',
  choice: '二级选择',
  areas: '考区',
  areaRule: '考区核对',
  absence: '缺考',
};
const batchKeys = {
  registration: '报名',
  payment: '缴费',
  reviewing: '审核',
  ticket: '准考证',
  exam: '考试',
  offerings: '开考资格',
};

async function loadRules(): Promise<Rules> {
  const [regions, built, find, parse] = await Promise.all([
    loadModule<Pick<Rules, 'regions'>>('rules/exam/regions.ts'),
    loadModule<Pick<Rules, 'builtInPack'>>('rules/exam/built-in-pack.ts'),
    loadModule<Pick<Rules, 'findFacts'>>('rules/exam/find-facts.ts'),
    loadModule<Pick<Rules, 'parsePack'>>('rules/exam/parse-pack.ts'),
  ]);
  return { ...regions, ...built, ...find, ...parse };
}

/** `14 月 二手`, with the number of sources that say differently. */
function describe([claim, ...others]: readonly Claim[]): string {
  if (!claim) return '缺';
  const [year = 0, month = 1] = claim.asOf.split('-').map(Number);
  const today = new Date();
  const months = (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month;
  const trust = { official: '官方', copied: '转载', 'second-hand': '二手', inferred: '推断' }[claim.confidence];
  return `${months} 月 ${trust}${others.length > 0 ? `，另有 ${others.length} 说` : ''}`;
}

function printTable(title: string, keys: Readonly<Record<string, string>>, list: readonly [string, Facts][]): void {
  console.log(`\n${title}（每格：资料有多久，来自哪里）`);
  console.log(['', ...Object.values(keys)].join('\t'));
  for (const [name, facts] of list) {
    console.log([name, ...Object.keys(keys).map((key) => describe(facts[key] ?? []))].join('\t'));
  }
  const count = (key: string) => list.filter(([, facts]) => facts[key]?.length).length;
  console.log(['合计', ...Object.keys(keys).map((key) => `${count(key)}/${list.length}`)].join('\t'));
}

function printMissing(keys: Readonly<Record<string, string>>, list: readonly [string, Facts][]): void {
  console.log('\n各地还缺');
  for (const [name, facts] of list) {
    const missing = Object.entries(keys).flatMap(([key, label]) => (facts[key]?.length ? [] : [label]));
    if (missing.length > 0) console.log(`${name}\t${missing.join('、')}`);
  }
}

const rules = await loadRules();
const imported = process.argv.slice(2).map((file) => {
  const parsed = rules.parsePack(fs.readFileSync(file, 'utf8'));
  if ('problem' in parsed) throw new Error(`${file}: ${JSON.stringify(parsed.problem)}`);
  return parsed.pack;
});
const packs = [...imported, rules.builtInPack];
const names = rules.regions.map(({ name }) => name);
const everywhere = names.map((name): [string, Facts] => [name, rules.findFacts(undefined, name, packs)]);
printTable('各地区', regionKeys, everywhere);
printMissing(regionKeys, everywhere);
const batches = [...new Set(packs.flatMap((pack) => Object.keys(pack.batches ?? {})))].sort();
for (const batch of batches) {
  const rows = names.map((name): [string, Facts] => [name, rules.findFacts(batch, name, packs)]);
  const known = rows.filter(([, facts]) => facts.registration?.length);
  const whole: [string, Facts] = ['全国', rules.findFacts(batch, undefined, packs)];
  printTable(`批次 ${batch}：${known.length}/${names.length} 个地区有报名时间`, batchKeys, [whole, ...known]);
}
