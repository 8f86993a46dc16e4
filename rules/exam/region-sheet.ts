import { describeClaim } from './describe-claim';
import { describeFee } from './describe-fee';
import type { Facts } from './find-facts';
import { isFree } from './is-free';

/** One thing about a region; more than one line where sources differ. */
export interface SheetRow {
  id: keyof typeof labels;
  label: string;
  lines: readonly SheetLine[];
}

export interface SheetLine {
  text: string;
  source: string;
}

/** What is known of a region, and the names of what nobody was found to say. */
export interface RegionSheet {
  rows: readonly SheetRow[];
  unknown: readonly string[];
}

const labels = {
  paying: '缴费',
  fee: '报名费',
  review: '审核',
  residence: '谁能报',
  materials: '材料',
  choice: '怎么选',
  areas: '考区',
  absence: '缺考',
  authority: '机构',
  site: '网址',
} as const;

const ids = Object.keys(labels) as (keyof typeof labels)[];

/** The facts of a region as its candidate reads them. A choice and a penalty are the exception: where none is known none is missed. */
export function layOutRegion(facts: Facts): RegionSheet {
  const rows = ids.map((id) => ({ id, label: labels[id], lines: listLines(id, facts) }));
  const isExpected = ({ id }: SheetRow): boolean =>
    id !== 'choice' && id !== 'absence' && !(id === 'fee' && isFree(facts));
  return {
    rows: rows.filter(({ lines }) => lines.length > 0),
    unknown: rows.filter((row) => row.lines.length === 0 && isExpected(row)).map(({ label }) => label),
  };
}

/** Who says the same again adds nothing to the line of the first. */
function listLines(id: keyof typeof labels, facts: Facts): SheetLine[] {
  const lines = facts[id].map((claim) => ({ text: describeFact(id, claim), source: describeClaim(claim) }));
  return lines.filter(({ text }, at) => lines.findIndex((one) => one.text === text) === at);
}

function describeFact(id: keyof typeof labels, { value, asOf }: Facts[typeof id][number]): string {
  if (id === 'paying') return value === 'none' ? '不用缴费。' : '要缴费。';
  return typeof value === 'object' ? `${describeFee(value)}（${asOf} 的标准）` : value;
}
