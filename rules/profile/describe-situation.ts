import { type BatchKey, describeBatchKey } from '@/rules/exam/batch';
import { findQualification } from '@/rules/exam/catalogue';
import { fees, planFee } from '@/rules/exam/fees';
import { isFreeRegion } from '@/rules/exam/free-region';
import { matchRegion } from '@/rules/exam/match-region';
import { isOffered } from '@/rules/exam/offerings';
import type { Situation } from '@/rules/exam/situation';
import type { FieldValues } from './field-key';
import { homeProvince } from './home-province';
import { parseLevel } from './parse-level';

/** The situation of a candidate with these answers who registers for this batch. */
export function describeSituation(values: FieldValues, batch: BatchKey | undefined): Situation {
  const found = matchRegion(values.region ?? '');
  const region = found?.name;
  const qualification = values.qualification?.trim() ?? '';
  const level = findQualification(qualification)?.level ?? parseLevel(values.level);
  const home = homeProvince(values.idNumber ?? '');
  const fee = found && level && fees[found.id] ? planFee(found.id, level) : undefined;
  return {
    region,
    free: region === undefined ? undefined : isFreeRegion(region),
    outsider: home && region ? !home.regions.includes(region) : undefined,
    level,
    employment: employmentOf(values),
    title: values.currentTitle ? (values.currentTitle.trim() === '无' ? 'none' : 'held') : undefined,
    document: values.idDocumentType ? (/居民身份证/.test(values.idDocumentType) ? 'resident' : 'other') : undefined,
    offered: batch && qualification ? isOffered(batch, qualification) : undefined,
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
