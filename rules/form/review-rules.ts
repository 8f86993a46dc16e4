import { type BatchKey, describeBatchKey } from '@/rules/exam/batch';
import { closeSentence } from '@/rules/exam/close-sentence';
import { describeClaim, describeClaims } from '@/rules/exam/describe-claim';
import { type Claim, type Facts, findFacts } from '@/rules/exam/find-facts';
import { isOffered } from '@/rules/exam/is-offered';
import { matchRegion } from '@/rules/exam/match-region';
import type { Pack } from '@/rules/exam/pack';
import type { FieldValues } from '@/rules/profile/field-key';
import { homeProvince } from '@/rules/profile/home-province';
import type { AnswerFinding } from './form-finding';
import { reviewArea } from './review-area';

interface RulesScene {
  batch?: BatchKey | undefined;
  /** The region one registers in, for forms that do not name it. */
  region?: string | undefined;
  packs: readonly Pack[];
}

/** The answers of the page against what is known of the batch and the region. Nothing of it is certain: the notice decides. */
export function reviewRules(values: FieldValues, { batch, region: aim, packs }: RulesScene): AnswerFinding[] {
  const region = matchRegion(values.region ?? '')?.name ?? aim;
  const facts = findFacts(batch, region, packs);
  return [
    ...reviewOffer(values, batch, facts),
    ...(region === undefined ? [] : [...reviewHome(values, region, facts), ...reviewArea(values, region, facts)]),
  ];
}

function reviewOffer({ qualification }: FieldValues, batch: BatchKey | undefined, facts: Facts): AnswerFinding[] {
  const [claim] = facts.offerings;
  if (!batch || !qualification || !claim || isOffered(facts, qualification) !== false) return [];
  const values = { batch: describeBatchKey(batch) };
  return [{ field: 'qualification', code: 'not-in-batch', level: 'warn', values, source: describeClaim(claim) }];
}

/** Where rules of the region are known they are asked about; else it is only pointed out. */
function reviewHome({ idNumber, ...values }: FieldValues, region: string, facts: Facts): AnswerFinding[] {
  const home = homeProvince(idNumber ?? '');
  if (!home || home.regions.includes(region)) return [];
  const [residence, materials] = [listOfFirst(facts.residence), listOfFirst(facts.materials)];
  const rules = [...residence, ...materials];
  return [
    {
      field: values.region ? 'region' : 'idNumber',
      code: 'from-elsewhere',
      level: rules.length > 0 ? 'warn' : 'info',
      values: { home: home.name, region, rule: tellAll(residence) + tellAll(materials) },
      ...(rules.length > 0 && { source: describeClaims(rules) }),
    },
  ];
}

/** Where sources differ, both are told. */
function tellAll(claims: readonly Claim<string>[]): string {
  return claims.map(({ value }, at) => (at === 0 ? '' : '另有说法：') + closeSentence(value)).join('');
}

/** All that the pack says which counts; older packs may be out of date. */
function listOfFirst<T>(claims: readonly Claim<T>[]): Claim<T>[] {
  return claims.filter(({ pack }) => pack === claims[0]?.pack);
}
