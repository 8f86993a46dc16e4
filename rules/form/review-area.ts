import { findQualification, levelNames } from '@/rules/exam/catalogue';
import { describeClaim } from '@/rules/exam/describe-claim';
import type { Facts } from '@/rules/exam/find-facts';
import type { AreaRule } from '@/rules/exam/pack';
import type { FieldValues } from '@/rules/profile/field-key';
import { findAddressPlace } from '@/rules/profile/find-address-place';
import { homeProvince } from '@/rules/profile/home-province';
import { parseLevel } from '@/rules/profile/parse-level';
import type { AnswerFinding } from './form-finding';
import { normalizeText } from './normalize-label';

type Said = Required<Pick<AnswerFinding, 'code' | 'values'>>;
type Group = NonNullable<AreaRule['places']>[number];

/** The 考区 that stands in the page against who chooses which in the region. */
export function reviewArea(values: FieldValues, region: string, { areaRule: [claim] }: Facts): AnswerFinding[] {
  if (!claim || !values.examArea) return [];
  const { places = [], outsiders, levels } = claim.value;
  const said = [
    ...reviewPlace(values, region, places),
    ...(outsiders ? reviewOutsider(values, region, outsiders) : []),
    ...(levels ? reviewLevel(values, levels) : []),
  ];
  return said.map((one) => ({ field: 'examArea', level: 'warn', source: describeClaim(claim), ...one }));
}

/** A page may write more around the name: 辽宁沈阳, 沈阳市考区. */
function isAmong(areas: readonly string[] | undefined, area: string): boolean {
  return areas?.some((one) => plain(area).includes(plain(one))) ?? false;
}

function plain(text: string): string {
  return normalizeText(text).replaceAll('其他', '其它');
}

/** By the place that the 考区 itself is called after, else by the one where the letters go. */
function reviewPlace(
  { examArea = '', mailingAddress = '' }: FieldValues,
  region: string,
  groups: readonly Group[],
): Said[] {
  const named = groups.find(({ of }) => isAmong(of, examArea));
  if (named && !isAmong(named.areas, examArea)) return [sayPlace('area-of-others', examArea, named)];
  const places = groups.flatMap(({ of }) => of);
  const place = findAddressPlace(mailingAddress, region, places);
  const own = groups.find(({ of }) => place !== undefined && of.includes(place));
  return place && own && !isAmong(own.areas, examArea) ? [sayPlace('area-not-of-address', place, own)] : [];
}

function sayPlace(code: Said['code'], place: string, { areas = [], region = '' }: Group): Said {
  return { code, values: { place, areas: quote(areas), region } };
}

function reviewOutsider(
  { examArea = '', idNumber = '' }: FieldValues,
  region: string,
  areas: readonly string[],
): Said[] {
  const home = homeProvince(idNumber);
  if (!home || home.regions.includes(region) !== isAmong(areas, examArea)) return [];
  const code = home.regions.includes(region) ? 'area-for-outsiders' : 'area-not-for-outsiders';
  return [{ code, values: { home: home.name, region, areas: quote(areas) } }];
}

function reviewLevel({ examArea = '', ...values }: FieldValues, levels: NonNullable<AreaRule['levels']>): Said[] {
  const level = findQualification(values.qualification ?? '')?.level ?? parseLevel(values.level);
  const areas = level && levels[level];
  if (!areas || isAmong(areas, examArea)) return [];
  return [{ code: 'area-without-level', values: { level: levelNames[level], areas: quote(areas) } }];
}

function quote(areas: readonly string[]): string {
  return areas.map((area) => `“${area}”`).join('或');
}
