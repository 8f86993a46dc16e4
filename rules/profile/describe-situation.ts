import { type BatchKey, describeBatchKey } from '@/rules/exam/batch';
import { findQualification } from '@/rules/exam/catalogue';
import { findFacts } from '@/rules/exam/find-facts';
import { isFree } from '@/rules/exam/is-free';
import { isOffered } from '@/rules/exam/is-offered';
import { matchRegion } from '@/rules/exam/match-region';
import type { Pack } from '@/rules/exam/pack';
import { planFee } from '@/rules/exam/plan-fee';
import { noteKeys, type Situation } from '@/rules/exam/situation';
import type { FieldValues } from './field-key';
import { homeProvince } from './home-province';
import { parseLevel } from './parse-level';

/** The situation of a candidate with these answers who registers for this batch, by what the packs say. */
export function describeSituation(values: FieldValues, batch: BatchKey | undefined, packs: readonly Pack[]): Situation {
  const region = matchRegion(values.region ?? '')?.name;
  const facts = findFacts(batch, region, packs);
  const qualification = values.qualification?.trim() ?? '';
  const level = findQualification(qualification)?.level ?? parseLevel(values.level);
  const home = homeProvince(values.idNumber ?? '');
  const fee = region && level && planFee(facts, level);
  return {
    region,
    free: region === undefined ? undefined : isFree(facts),
    outsider: home && region ? !home.regions.includes(region) : undefined,
    level,
    employment: employmentOf(values),
    title: values.currentTitle ? (values.currentTitle.trim() === '无' ? 'none' : 'held') : undefined,
    document: values.idDocumentType ? (/居民身份证/.test(values.idDocumentType) ? 'resident' : 'other') : undefined,
    offered: batch && qualification ? isOffered(facts, qualification) : undefined,
    residenceTold: facts.residence.length > 0 || undefined,
    notes: Object.fromEntries(noteKeys.flatMap((key) => facts[key].slice(0, 1).map((claim) => [key, claim]))),
    names: {
      ...(region && { region }),
      ...(batch && { batch: describeBatchKey(batch) }),
      ...(qualification && { qualification }),
      ...(fee && { fee: String(fee) }),
    },
  };
}

function employmentOf({ employmentStatus, employer }: FieldValues): Situation['employment'] {
  if (!employmentStatus) return undefined;
  if (employmentStatus.includes('在校')) return 'student';
  return employer?.trim() === '无' ? 'jobless' : 'employed';
}
