import type { FieldKey } from '@/rules/profile/field-key';
import type { FieldEvidence } from './evidence';
import { isForeignLabel } from './foreign';
import { normalizeLabel } from './normalize-label';
import type { Ranked } from './rank-keys';
import { rememberEach } from './remember';

/** One control with the keys that fit it. */
export interface RankedField {
  evidence: FieldEvidence;
  ranked: readonly Ranked[];
}

/** At or above, a field is what it is named. */
export const sureName = 75;
/** At most this when something speaks against it: shown and asked, never filled. */
export const guessAtMost = 60;
/** Said of whomever the line before named: 紧急联系人 [ ] 联系电话 [ ]. */
const sharedKeys: readonly FieldKey[] = ['mobile', 'landline', 'gender', 'age', 'employer', 'idNumber', 'birthDate'];
const notAName = /电话|手机|方式|关系|单位|地址|住址|号码|邮箱|职务/;
/** 单位联系人 is a person all the same. */
const namesSomebody = /(?:人|姓名)$/;
/** 是否负责人 (members of projects, about 2010) asks yes or no, and whoever ticks it goes on about himself. */
const asksWhether = /^[\s*＊]*是否/;
const relation = /关系$|^称谓$/;
/** What else is said of another person in passing, between the name and the telephone. */
const inPassing = /关系$|^称谓$|职[务业位称]|部门/;
const otherPlace = /(?:单位|公司|学校|户籍|户口|籍贯|老家|机构|企业).{0,4}(?:地址|住址|所在地|电话)/;
/** 单位联系电话 [ ] 个人联系电话 [ ]. */
const ofOneself = /本人|个人|自己/;
/** 目的地 [ ] 详细地址 [ ]: where somebody goes or something is, not where he lives (leave of absence, 2024). */
const somewhere = /目的地|出发地|[地场]点|现场|场地|[事案]发|(?:项目|施工|安装|活动)地/;
const maxShared = 4;

/** A hint longer than this explains. */
const longestName = 12;

/** The label that stands nearest, '' when none; 姓名 [请输入驾驶员姓名] is the driver's (a register of vehicles, 2025). */
export function labelOf({ labels, placeholder }: FieldEvidence): string {
  const own = labels.find(({ source, text }) => text !== '' && source !== 'after' && source !== 'heading');
  const isWhose = placeholder.length <= longestName && /姓名$/.test(placeholder) && isForeignLabel(placeholder);
  return isWhose ? placeholder : (own?.text ?? placeholder);
}

/** True for a label that names a person, not that person's telephone or address. */
export function isStranger(label: string): boolean {
  if (asksWhether.test(label)) return false;
  return isForeignLabel(label) && (!notAName.test(label) || namesSomebody.test(normalizeLabel(label).core));
}

/** Keys that belong to other people by their neighbours: dropped where certain, a guess where only likely. */
export function leaveOutOthers(fields: readonly RankedField[]): RankedField[] {
  return dropOtherRuns(doubtNeighbours(doubtHistories(fields)));
}

/** A key that a history asks for, and another control too: nobody can tell which entry is meant. */
function doubtHistories(fields: readonly RankedField[]): RankedField[] {
  return fields.map((field) => {
    const keys = field.ranked.filter(({ history }) => history).map(({ key }) => key);
    const again =
      keys.length > 0 && fields.some((other) => other !== field && other.ranked.some(({ key }) => keys.includes(key)));
    return again ? doubt(field, '这里像是经历') : field;
  });
}

/** After another person's name, and after an address of somewhere else, bare telephone numbers and the like are doubtful. */
function doubtNeighbours(fields: readonly RankedField[]): RankedField[] {
  let shared = 0;
  return fields.map((field, at) => {
    const before = fields[at - 1];
    const label = labelOf(field.evidence);
    const sameScope = before !== undefined && scopeOf(before) === scopeOf(field);
    const stranger = isForeignLabel(label);
    if (stranger || !sameScope) {
      shared = isStranger(label) ? maxShared : 0;
      return field;
    }
    const [best] = field.ranked;
    const key = best?.key;
    const elsewhere = otherPlace.test(labelOf(before.evidence));
    const isShared =
      shared > 0 && best !== undefined && !ofOneself.test(label) && (sharedKeys.includes(best.key) || best.share < 1);
    shared = shared > 0 && (isShared || inPassing.test(normalizeLabel(label).core)) ? shared - 1 : 0;
    // 手机 is a person's; 电话 and 邮编 may be the place's.
    const ofPlace =
      key === 'postalCode' ||
      key === 'landline' ||
      (key === 'mobile' && best !== undefined && best.share < 1 && asksAgain(field, fields));
    const isThere =
      key === 'mailingAddress' && best !== undefined && best.share < 1 && somewhere.test(labelOf(before.evidence));
    const follows = (elsewhere && ofPlace && !ofOneself.test(label)) || isThere;
    return isShared || follows ? doubt(field, '前一栏说的是别人或别处') : field;
  });
}

/** Where nothing else asks for a telephone, 联系电话 behind 单位地址 is the candidate's (sign-up for 职称计算机, 2018). */
function asksAgain(field: RankedField, fields: readonly RankedField[]): boolean {
  return fields.some((other) => other !== field && other.ranked[0]?.key === 'mobile');
}

/** The same keys, each no more than a guess. */
export function doubt({ evidence, ranked }: RankedField, reason: string): RankedField {
  return {
    evidence,
    ranked: ranked.map((one) => ({
      ...one,
      score: Math.min(one.score, guessAtMost),
      reason: `${one.reason}，但${reason}`,
    })),
  };
}

/** The headings it stands under, as one text. */
export function scopeOf({ evidence }: RankedField): string {
  return scope(evidence.sections);
}

const scope = rememberEach((sections: readonly string[]) => sections.join('|'));

interface Run {
  fields: RankedField[];
  named: boolean;
  related: boolean;
}

/** A second 姓名 opens another person's part; the part with the most recognised fields is the candidate's, where only one has. */
function dropOtherRuns(fields: readonly RankedField[]): RankedField[] {
  const runs: Run[] = [];
  let scope: string | undefined;
  for (const field of fields) {
    const named = field.evidence.visible && field.ranked[0]?.key === 'fullName' && field.ranked[0].score >= sureName;
    const last = runs[runs.length - 1];
    const run =
      last && scope === scopeOf(field) && !(named && last.named) ? last : { fields: [], named: false, related: false };
    if (run !== last) runs.push(run);
    scope = scopeOf(field);
    run.fields.push(field);
    run.named ||= named;
    run.related ||= relation.test(normalizeLabel(labelOf(field.evidence)).core);
  }
  const people = runs.filter((run) => run.named);
  const [main, next] = people.toSorted((left, right) => countKeys(right) - countKeys(left));
  if (!main) return [...fields];
  const isTie = next !== undefined && countKeys(next) === countKeys(main);
  return runs.flatMap((run) => {
    if (isTie && countKeys(run) === countKeys(main)) return run.fields.map((one) => doubt(one, '页面上有两份一样的'));
    const other = run !== main && (run.named || run.related);
    return other ? run.fields.map(({ evidence }) => ({ evidence, ranked: [] })) : run.fields;
  });
}

function countKeys(run: Run): number {
  return new Set(run.fields.map((field) => field.ranked[0]?.key).filter(Boolean)).size;
}
