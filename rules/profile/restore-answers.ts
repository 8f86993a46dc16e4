import { parseDate } from './dates';
import { deriveField } from './derive-fields';
import { type FieldKey, type FieldValues, fieldKeys } from './field-key';
import { isApplicable, suggestOptions } from './fields';
import { describeProfileFinding } from './finding-text';
import type { RestoreItem } from './restore';
import { reviewProfile } from './review-profile';

interface AnswerScene {
  base: FieldValues;
  /** The answers of the last application, as they were. */
  last: FieldValues;
  /** Days `YYYY-MM-DD`: when the answers were last used or changed, and today. */
  since: string;
  today: string;
}

/** What may have changed since in anybody's life. */
const questions: readonly (readonly [FieldKey, string])[] = [
  ['examArea', '考区每批可能不同，以网页上的为准。'],
  ['currentTitle', '这段时间取得新的职称（资格）了吗？'],
  ['employer', '换过单位吗？要与证明材料上的全称一致。'],
  ['education', '这段时间取得新的学历了吗？'],
  ['mailingAddress', '搬过家吗？'],
  ['email', '还在用吗？'],
  ['landline', '还在用吗？'],
  ['mobile', '还在用吗？审核和缴费的通知可能发到这里。'],
  ['postalCode', '与通讯地址一起核对。'],
];

/** What finishing one's studies changes. */
const afterGraduation: readonly (readonly [FieldKey, string])[] = [
  ['education', '这段时间毕业了：请填取得的学历。'],
  ['degree', '这段时间毕业了：有学位的，请填取得的学位。'],
  ['majorName', '这段时间毕业了：请填毕业证书上的专业。'],
];

const afterStudent: readonly (readonly [FieldKey, string])[] = [
  ['employer', '在职的请填单位全称；没有工作填“无”。'],
  ['workStartedOn', '在职的请填参加工作时间。'],
  ['professionStartedOn', '在职的请填本专业工作时间。'],
];

/** The answers one by one: what breaks a rule today, what to ask about, what stays. */
export function planAnswers(scene: AnswerScene): RestoreItem[] {
  return [
    ...planAge(scene),
    ...planFindings(scene),
    ...planGraduation(scene),
    ...planChanged(scene),
    ...planQuestions(scene),
    ...planRest(scene),
  ];
}

function planAge({ base, since, today }: AnswerScene): RestoreItem[] {
  const to = deriveField('age', { ...base, age: '' }, today);
  if (!to) return [];
  const from = base.age ?? deriveField('age', base, since);
  if (from === to) return [{ key: 'age', group: 'stays', from: to, reasons: ['按今天的日期算，没有变。'] }];
  return [
    { key: 'age', group: 'change', to, reasons: ['按出生日期和今天的日期算出，不用自己填。'], ...(from && { from }) },
  ];
}

/** What is wrong today must change; what is only doubtful is asked about. The age follows by itself. */
function planFindings({ base, today }: AnswerScene): RestoreItem[] {
  const findings = reviewProfile(base, today).filter(({ level, field }) => level !== 'info' && field !== 'age');
  return findings.map((finding) => {
    const must = finding.level === 'fail' || finding.code === 'student-graduated';
    return toItem(finding.field, must ? 'change' : 'confirm', describeProfileFinding(finding), base);
  });
}

function planGraduation({ base, since, today }: AnswerScene): RestoreItem[] {
  const graduated = parseDate(base.graduatedOn ?? '');
  if (!graduated || graduated > today) return [];
  const isStudent = base.employmentStatus === '在校';
  if (!isStudent && graduated <= since) return [];
  const finished = afterGraduation.map(([key, reason]) => toItem(key, 'confirm', reason, base));
  if (!isStudent || graduated === today) return finished;
  const reasons = ['已经毕业的选“在职”；还在读的请改毕业时间。'];
  return [
    { key: 'employmentStatus', group: 'change', from: '在校', options: ['在职', '在校'], reasons },
    ...finished,
    ...afterStudent.map(([key, reason]) => toItem(key, 'confirm', reason, base)),
  ];
}

/** What the profile says otherwise than the last application did. */
function planChanged({ base, last }: AnswerScene): RestoreItem[] {
  const changed = fieldKeys.filter((key) => key !== 'age' && last[key] && base[key] !== last[key]);
  return changed.map((key) =>
    toItem(key, 'confirm', `上次报名填的是“${last[key]}”，档案里后来${base[key] ? '改' : '删'}了。`, base),
  );
}

function planQuestions({ base }: AnswerScene): RestoreItem[] {
  const asked = questions.filter(([key]) => base[key] && isApplicable(key, base));
  return asked.map(([key, reason]) => toItem(key, 'confirm', reason, base));
}

/** Everything else that is filled; 考生照片 and 报考资格 are looked at with the batch. */
function planRest({ base }: AnswerScene): RestoreItem[] {
  const rest = fieldKeys.filter((key) => base[key] && key !== 'age' && key !== 'photo' && key !== 'qualification');
  return rest.map((key) => ({ key, group: 'stays', from: base[key] ?? '', reasons: [] }));
}

function toItem(key: FieldKey, group: 'change' | 'confirm', reason: string, base: FieldValues): RestoreItem {
  const options = suggestOptions(key, base);
  const from = base[key];
  return { key, group, reasons: [reason], ...(from && { from }), ...(options.length > 0 && { options }) };
}
