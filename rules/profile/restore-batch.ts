import { describeBatch, toBatchKey } from '@/rules/exam/batch';
import { findQualification } from '@/rules/exam/catalogue';
import { describeWindow } from '@/rules/exam/describe-window';
import { type Facts, findFacts } from '@/rules/exam/find-facts';
import { isOffered } from '@/rules/exam/is-offered';
import { listRules } from '@/rules/exam/list-rules';
import { matchRegion } from '@/rules/exam/match-region';
import { planFee } from '@/rules/exam/plan-fee';
import { type Region, regions } from '@/rules/exam/regions';
import { windowState } from '@/rules/exam/schedule';
import type { Sourced } from '@/rules/sourced';
import { addMonths } from './dates';
import type { FieldValues } from './field-key';
import { parseLevel } from './parse-level';
import type { Provenance, RegionTimes, RestoreItem, RestoreScene } from './restore';

type BatchScene = RestoreScene & { base: FieldValues; today: string };

/** The months a photo may be old. */
export const photoMonths: Sourced<number> = {
  value: 6,
  source:
    'photo rules of training pages and regional notices: “近 6 个月” (alidacu 32731, educity 5300020; docs/portal.md §6)',
  asOf: '2025-07',
  confidence: 'second-hand',
};

/** What the new batch itself brings: window, rules and fee of the region, the qualifications offered, the photo's age. */
export function planBatchFacts(scene: BatchScene): RestoreItem[] {
  const region = matchRegion(scene.base.region ?? '');
  const facts = findFacts(toBatchKey(scene.batch), region?.name, scene.packs);
  return [
    ...(region ? planRegion(region, facts, scene) : [askRegion(scene.base)]),
    ...planQualification(facts, scene),
    planPhoto(scene),
  ];
}

function askRegion({ region }: FieldValues): RestoreItem {
  const reasons = [region ? `报名平台没有“${region}”这个地区，请从列表里重选。` : '还没有选报考省市。'];
  const options = regions.map(({ name }) => name);
  return { key: 'region', group: 'change', options, reasons, ...(region && { from: region }) };
}

function planRegion(region: Region, facts: Facts, { base, region: times = {}, now }: BatchScene): RestoreItem[] {
  return [planWindow(region, times, now), planRules(region, facts), planRegionFee(region, facts, base)];
}

function planWindow({ name }: Region, { registration, payment }: RegionTimes, now: number): RestoreItem {
  if (!registration) {
    const reasons = [`还不知道${name}这一批的报名时间，请打开报名平台首页查看。`];
    return { key: 'window', group: 'confirm', reasons };
  }
  const paying = payment ? `缴费：${describeWindow(payment, now)}。` : '缴费时间还不知道，请看报名平台首页。';
  const closed = windowState(registration, now) === 'closed';
  const reasons = closed
    ? ['本批报名已经截止，请等下一批，或看当地有没有补报。']
    : ['每批的时间都不同，请按新的时间来。'];
  return { key: 'window', group: 'change', to: describeWindow(registration, now), reasons: [...reasons, paying] };
}

function planRules({ name }: Region, facts: Facts): RestoreItem {
  const rules = listRules(facts);
  if (!rules) {
    const reasons = [`没有查到${name}这一批的规定，请看当地通知：谁能报、要交什么材料。`];
    return { key: 'rules', group: 'confirm', reasons };
  }
  const { value, ...source } = rules;
  return { key: 'rules', group: 'change', reasons: value, source };
}

function planRegionFee({ name }: Region, facts: Facts, { level }: FieldValues): RestoreItem {
  const known = parseLevel(level);
  const yuan = known && planFee(facts, known);
  const item = { key: 'fee', group: 'confirm' } as const;
  if (yuan === undefined) return { ...item, reasons: [`没有查到${name}的报名费，以缴费页为准。`] };
  const to = yuan === 0 ? '不收费' : `约 ${yuan} 元`;
  return {
    ...item,
    to,
    reasons: ['以前的标准，以缴费页为准。'],
    ...sourceOf(yuan === 0 ? facts.paying[0] : facts.fee[0]),
  };
}

function planQualification(facts: Facts, { base, batch }: BatchScene): RestoreItem[] {
  const { qualification, level } = base;
  const [offering] = facts.offerings;
  const name = describeBatch(batch);
  const options = offering && inLevelFirst(offering.value, level);
  const item = { key: 'qualification', ...(options && { options }), ...sourceOf(offering) } as const;
  if (!qualification) return [{ ...item, group: 'change', reasons: ['还没有选报考资格。'] }];
  const known = findQualification(qualification)?.name;
  const offered = known === undefined ? undefined : isOffered(facts, known);
  if (offered) {
    const reasons = [`${name}开考，以网页上的为准。`];
    return [{ ...item, group: 'stays', from: qualification, reasons }];
  }
  if (offered === false) {
    const reasons = [`${name}没有查到“${qualification}”开考，请另选一个，或等开考的批次。`];
    return [{ ...item, group: 'change', from: qualification, reasons }];
  }
  const reasons = [`不知道 ${name}是否开考“${qualification}”，以网页上的为准。`];
  return [{ ...item, group: 'confirm', from: qualification, reasons }];
}

/** The candidate's own level comes first, the others after it. */
function inLevelFirst(names: readonly string[], level: string | undefined): string[] {
  const own = parseLevel(level);
  const isOwn = (name: string) => findQualification(name)?.level === own;
  return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))];
}

interface PhotoDays {
  /** `YYYY-MM-DD`, each where it is known. */
  photoTakenOn?: string | undefined;
  /** When the photo in the profile was checked: it cannot be younger than that. */
  photoCheckedOn?: string | undefined;
  today: string;
}

/** How old the photo is on a day, by when it was taken or, where nobody knows, by when it was checked. */
export function planPhoto(days: PhotoDays): RestoreItem {
  const { photoTakenOn, photoCheckedOn, today } = days;
  const { value: months, ...source } = photoMonths;
  const item = { key: 'photo', source, ...(photoTakenOn && { from: photoTakenOn }) } as const;
  const until = addMonths(photoTakenOn || photoCheckedOn || today, months);
  if (!photoTakenOn) return { ...item, ...judgeUndated(photoCheckedOn, today > until) };
  if (today <= until) return { ...item, group: 'stays', reasons: [`${until} 以前都在 ${months} 个月内。`] };
  if (photoCheckedOn && photoCheckedOn > until) {
    const reasons = [
      `记下的拍摄日期已超过 ${months} 个月；存着的照片 ${photoCheckedOn} 检查过，是后来新拍的，请改拍摄日期。`,
    ];
    return { ...item, group: 'confirm', reasons };
  }
  return { ...item, group: 'change', reasons: [`照片已超过 ${months} 个月，请重拍，再用官方工具处理。`] };
}

function judgeUndated(checkedOn: string | undefined, isOld: boolean): Pick<RestoreItem, 'group' | 'reasons'> {
  const { value: months } = photoMonths;
  if (!checkedOn) return { group: 'confirm', reasons: [`不知道照片是哪天拍的。超过 ${months} 个月的请重拍。`] };
  if (isOld) {
    const reasons = [`存着的照片是 ${checkedOn} 检查、存入的，已超过 ${months} 个月，请重拍，再用官方工具处理。`];
    return { group: 'change', reasons };
  }
  const reasons = [`存着的照片是 ${checkedOn} 检查、存入的，不知道是哪天拍的。拍了超过 ${months} 个月的请重拍。`];
  return { group: 'confirm', reasons };
}

function sourceOf(fact: Sourced<unknown> | undefined): { source?: Provenance } {
  if (!fact) return {};
  const { source, asOf, confidence } = fact;
  return { source: { source, asOf, confidence } };
}
