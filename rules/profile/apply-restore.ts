import { type BatchKey, toBatchKey } from '@/rules/exam/batch';
import { findQualification, levelNames } from '@/rules/exam/catalogue';
import type { Application } from './application';
import { beginApplication, toRegistration } from './begin-application';
import { deriveField } from './derive-fields';
import type { FieldKey, FieldValues } from './field-key';
import { mergeApplications } from './merge-applications';
import type { Profile } from './profile';
import type { RestoreDecisions, RestorePlan } from './restore';
import { withoutBlanks } from './without-blanks';

/**
 * The profile ready to fill for the plan's batch, with an application begun for it and the old answers kept in theirs.
 * `now` is an ISO instant. An unanswered qualification that is not offered is left blank: the wrong one must not be filled.
 */
export function applyRestore(profile: Profile, plan: RestorePlan, decisions: RestoreDecisions, now: string): Profile {
  const fields = toFields(plan, decisions);
  const fresh = begin(profile, plan, fields, now);
  const photoTakenOn = decisions.photoTakenOn ?? plan.photoTakenOn;
  const dated = photoTakenOn ? { ...fresh, dates: { ...fresh.dates, photoTakenOn } } : fresh;
  const old = keepOld(profile, plan.previous ?? decisions.previousBatch, now);
  const changed = [dated, ...(old ? [old] : [])];
  const others = profile.applications?.filter(({ batch }) => !changed.some((one) => one.batch === batch));
  return { ...profile, fields, applications: [...mergeApplications(changed, others)], updatedAt: now };
}

function toFields(plan: RestorePlan, { values }: RestoreDecisions): FieldValues {
  const replaced = plan.items.find(({ key, group }) => key === 'qualification' && group === 'change');
  const chosen = withoutBlanks({ ...plan.base, ...(replaced && { qualification: '' }), ...values });
  const level = findQualification(chosen.qualification ?? '')?.level;
  const leveled = level ? { ...chosen, level: levelNames[level] } : chosen;
  const derived = (['age', 'subjects'] as const).map((key): [FieldKey, string] => {
    return [key, leveled[key] ? (deriveField(key, leveled, plan.today) ?? '') : ''];
  });
  return withoutBlanks({ ...leveled, ...Object.fromEntries(derived) });
}

function begin(profile: Profile, plan: RestorePlan, fields: FieldValues, now: string): Application {
  const batch = toBatchKey(plan.batch);
  const begun = profile.applications?.find((application) => application.batch === batch);
  return {
    ...beginApplication(fields, batch, { at: now, packs: plan.packs }),
    ...begun,
    ...toRegistration(fields),
    updatedAt: now,
  };
}

function keepOld(profile: Profile, batch: BatchKey | undefined, now: string): Application | undefined {
  if (!batch) return undefined;
  const known = profile.applications?.find((application) => application.batch === batch);
  if (known?.answers) return known;
  const answers = withoutBlanks(profile.fields);
  return { status: 'unknown', ...toRegistration(answers), ...known, batch, answers, updatedAt: now };
}
