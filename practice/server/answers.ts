import type { FieldKey } from '../../rules/profile/field-key.ts';
import type { Level } from '../data/catalogue.ts';
import { describeSubjects, findLevel, levelCode, levels, listQualifications } from '../data/catalogue.ts';
import { formFields } from '../data/form-fields.ts';
import type { Option } from '../data/form-options.ts';
import { formOptions, otherMajorRelations } from '../data/form-options.ts';
import { areaCode, findArea, findOrganisation, offersSenior } from '../data/organisations.ts';
import { ageAt } from '../data/people.ts';
import type { Visit } from './reply.ts';

/** What stands in the form by name: saved answers, with what the portal itself knows on top. */
export function answersOf({ session, scenario }: Visit): Record<string, string> {
  const { identity } = scenario;
  const presets = { xyzc: '00', zzqk: optionValue('employmentStatus', scenario.employment) };
  const known = {
    bkss: session.organisation ?? '',
    xm: identity.fullName,
    zjlx: identity.idDocumentType,
    zjhm: identity.idNumber,
    xb: optionValue('gender', identity.gender),
    csrq: identity.birthDate,
    nl: String(ageAt(identity.birthDate, new Date())),
  };
  const answers: Record<string, string> = { ...presets, ...session.answers, ...known };
  const level = findLevel(answers.bkjb ?? '');
  return { ...answers, bkkm: answers.bkzg && level ? describeSubjects(level) : '' };
}

/** Options of a select or radio group for the answers given so far. */
export function optionsOf(visit: Visit, key: FieldKey): readonly Option[] {
  const { session, scenario } = visit;
  const { kskq = '', bkjb = '' } = session.answers;
  if (key === 'examArea') return listAreas(session.organisation);
  if (key === 'level') return listLevels(session.organisation, kskq);
  const level = findLevel(bkjb);
  if (key === 'qualification') return level ? listQualifications(session.batch, level) : [];
  if (key === 'majorRelation' && scenario.wording === 'second') return otherMajorRelations;
  return formOptions[key] ?? [];
}

/** 考区 of an organisation. */
export function listAreas(name: string | undefined): Option[] {
  if (!name) return [];
  const organisation = findOrganisation(name);
  return organisation.areas.map((text) => ({ value: areaCode(organisation, text), text }));
}

/** Levels a 考区 holds; none for a 考区 of another organisation. */
export function listLevels(name: string | undefined, code: string): Option[] {
  if (!name) return [];
  const organisation = findOrganisation(name);
  const area = findArea(organisation, code);
  if (!area) return [];
  const held: Level[] = levels.filter((level) => level !== '高级' || offersSenior(organisation, area));
  return held.map((text) => ({ value: levelCode(text), text }));
}

/** Answers as a person reads them, with their labels, for the saved view. */
export function describeAnswers(visit: Visit): { label: string; text: string }[] {
  const answers = answersOf(visit);
  const student = answers.zzqk === '1';
  return formFields
    .filter((field) => field.kind !== 'photo' && !(student && ['gzdw', 'gzsj', 'zysj'].includes(field.name)))
    .map((field) => {
      const value = answers[field.name] ?? '';
      const option = optionsOf(visit, field.key).find((entry) => entry.value === value);
      return { label: field.label, text: option?.text ?? value };
    });
}

function optionValue(key: FieldKey, text: string): string {
  return formOptions[key]?.find((option) => option.text === text)?.value ?? '';
}
