import type { FieldKey } from '../../rules/profile/field-key.ts';
import { describeSubjects, levels, listQualifications } from '../data/catalogue.ts';
import { fieldName, formFields } from '../data/form-fields.ts';
import { formOptions, type Option, otherMajorRelations } from '../data/form-options.ts';
import { areaCode, findOrganisation } from '../data/organisations.ts';
import { ageAt } from '../data/people.ts';
import { listAreas, listLevels } from '../server/answers.ts';
import type { Scenario } from '../server/scenario.ts';

type Answers = Readonly<Record<string, string>>;
type World = Pick<Scenario, 'batch' | 'wording' | 'identity'>;

/** The option a person would choose for a word of the profile, where the portal says it otherwise. */
const pageWords: Partial<Record<FieldKey, Answers>> = {
  majorRelation: { 相同: '与报考专业相同', 相近: '与报考专业相近' },
  education: { 本科: '本科及以上', 大专: '大专及以上' },
};

const workGroup: readonly FieldKey[] = ['employer', 'workStartedOn', 'professionStartedOn'];

/**
 * What the complete form would post, by name on the page and in its order: worked out from the portal's own data and the
 * profile, with nothing of the extension. Throws when the portal does not offer an answer.
 */
export function expectPost(answers: Answers, world: World): [name: string, value: string][] {
  return formFields.map(({ key, name }) => [name, expectValue(key, answers, world)]);
}

/** The value of one field; '' for what is not asked. */
function expectValue(key: FieldKey, answers: Answers, world: World): string {
  const { identity } = world;
  const known: Answers = {
    ...identity,
    gender: findValue(formOptions.gender ?? [], identity.gender),
    age: String(ageAt(identity.birthDate, new Date())),
    photo: '',
    subjects: describeSubjects(levelOf(answers)),
  };
  if (known[key] !== undefined) return known[key];
  const answer = answers[key] ?? '';
  if (workGroup.includes(key) && answers.employmentStatus === '在校') return '';
  if (key === 'titleObtainedOn' && answers.currentTitle === '无') return '';
  const options = listOptions(key, answers, world);
  if (!options) return answer;
  const word = world.wording === 'second' && key === 'majorRelation' ? answer : (pageWords[key]?.[answer] ?? answer);
  return findValue(options, word);
}

function listOptions(key: FieldKey, answers: Answers, { batch, wording }: World): readonly Option[] | undefined {
  const { region = '', examArea = '' } = answers;
  if (key === 'examArea') return listAreas(region);
  if (key === 'level') return listLevels(region, areaCode(findOrganisation(region), examArea));
  if (key === 'qualification') return listQualifications(batch, levelOf(answers));
  if (key === 'majorRelation' && wording === 'second') return otherMajorRelations;
  return formOptions[key];
}

function findValue(options: readonly Option[], text: string): string {
  const option = options.find((entry) => entry.text === text);
  if (!option) throw new Error(`the portal offers no ${text}`);
  return option.value;
}

function levelOf(answers: Answers) {
  const level = levels.find((entry) => entry === answers.level);
  if (!level) throw new Error(`no level ${answers.level}`);
  return level;
}

/** Names on the page of the fields whose answers are chosen from a list, a group of buttons or a calendar. */
export function listChosenNames(): string[] {
  return formFields
    .filter(({ key, kind }) => key !== 'gender' && (kind === 'select' || kind === 'radio' || kind === 'date'))
    .map(({ key }) => fieldName(key));
}
