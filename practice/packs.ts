import { loadModule } from './load-module.ts';

/** `npm run packs`: what is known of each region and batch, from when, how surely, and what is missing. */
interface Fact {
  asOf: string;
  confidence: string;
  source: string;
}

interface Rules {
  regions: readonly (Fact & { id: string; name: string; authority?: string; site?: string })[];
  fees: Readonly<Record<string, Fact>>;
  offerings: Readonly<Record<string, Fact & { value: readonly string[] }>>;
}

async function loadRules(): Promise<Rules> {
  const { regions } = await loadModule<Pick<Rules, 'regions'>>('rules/exam/regions.ts');
  const { fees } = await loadModule<Pick<Rules, 'fees'>>('rules/exam/fees.ts');
  const { offerings } = await loadModule<Pick<Rules, 'offerings'>>('rules/exam/offerings.ts');
  return { regions, fees, offerings };
}

function describe(fact: Fact | undefined): string {
  return fact ? `${fact.asOf}（${fact.confidence}）` : '缺';
}

function printRegions({ regions, fees }: Rules): void {
  console.log('地区\t报名机构\t机构网址\t报名费\t机构信息');
  for (const region of regions) {
    const row = [
      region.name,
      region.authority ?? '缺',
      region.site ?? '缺',
      describe(fees[region.id]),
      describe(region),
    ];
    console.log(row.join('\t'));
  }
  const known = (has: (region: Rules['regions'][number]) => unknown): string =>
    `${regions.filter(has).length}/${regions.length}`;
  console.log(
    `\n报名机构 ${known((one) => one.authority)}，机构网址 ${known((one) => one.site)}，报名费 ${known((one) => fees[one.id])}`,
  );
}

function printBatches({ offerings }: Rules): void {
  console.log('\n批次\t开考资格\t来源日期');
  for (const [batch, fact] of Object.entries(offerings)) {
    console.log([batch, `${fact.value.length} 个`, describe(fact), fact.source].join('\t'));
  }
}

const rules = await loadRules();
printRegions(rules);
printBatches(rules);
