import type { FieldValues } from '@/rules/profile/field-key';
import type { FoundField } from './found-field';

export interface ReportScene {
  stage: string;
  reasons: readonly string[];
  fields: readonly FoundField[];
  /** The profile in use: nothing of it may appear. */
  values: FieldValues;
}

const maxChoices = 12;
const shortestSecret = 2;
const hidden = '〔略〕';

/**
 * How a page is built, for whoever mends the recognition: labels, kinds, options, states, decisions and scores.
 * No value of any field is in it, and whatever stands in a field or in the profile is blotted out of every other text.
 */
export function describeStructure(scene: ReportScene): string {
  const secrets = listSecrets(scene);
  const head = [
    '软考报名助手 结构报告',
    `阶段 ${scene.stage}（${scene.reasons.join('；')}）`,
    `栏目 ${scene.fields.length}`,
  ];
  return [...head, ...scene.fields.map(describeField)].map((line) => blot(line, secrets)).join('\n');
}

function describeField({ evidence, key, part, confirm, score, sure, forbidden, reasons, taught }: FoundField): string {
  const labels = evidence.labels.map(({ source, text }) => `${source}“${text}”`).join(' ');
  const choices = evidence.choices.slice(0, maxChoices).map((choice) => choice.text);
  const more = evidence.choices.length > maxChoices ? ` 等 ${evidence.choices.length} 项` : '';
  const states = (['required', 'readOnly', 'disabled', 'visible', 'grid'] as const).filter((state) => evidence[state]);
  const grade = taught ? '指认' : sure ? '确定' : '猜测';
  const name = [key, part, confirm && 'confirm'].filter(Boolean).join('.');
  const decision = key ? `${name}（${grade} ${score}）` : (forbidden ?? (taught ? '指认为不填' : '未识别'));
  return [
    `#${evidence.ref} ${evidence.kind}/${evidence.widget}/${evidence.inputType} → ${decision}`,
    `  标签 ${labels || '无'}；分组 ${evidence.sections.join(' < ') || '无'}`,
    `  提示 ${evidence.placeholder || '无'}；名称 ${evidence.name || '无'}；编号 ${evidence.id || '无'}`,
    `  选项 ${choices.join('、') || '无'}${more}；状态 ${states.join(' ') || '无'}；长度 ${evidence.maxLength ?? '不限'}`,
    `  依据 ${reasons.join('；') || '无'}`,
  ].join('\n');
}

/** What stands in boxes on the page and in the profile. The choices of a list are the page's own words and stay. */
export function listSecrets({ fields, values }: Pick<ReportScene, 'fields' | 'values'>): string[] {
  const typed = fields
    .filter(({ evidence }) => evidence.choices.length === 0)
    .flatMap(({ evidence }) => [evidence.model, evidence.shown]);
  const personal = Object.entries(values).flatMap(([key, value]) => (isPersonal(key) ? [value] : []));
  const all = [...typed, ...personal].map((text) => text.trim()).filter((text) => text.length >= shortestSecret);
  return [...new Set(all)].sort((left, right) => right.length - left.length);
}

/** Answers chosen from lists that everybody shares name nobody, and blotting them would hide the options themselves. */
const shared = new Set(
  'region examArea idDocumentType gender ethnicity politicalStatus level qualification subjects currentTitle employmentStatus majorRelation education programYears degree age'.split(
    ' ',
  ),
);

function isPersonal(key: string): boolean {
  return !shared.has(key);
}

function blot(text: string, secrets: readonly string[]): string {
  const rest = secrets.reduce((left, secret) => left.split(secret).join(hidden), text);
  return shapes.reduce((left, shape) => left.replace(shape, hidden), rest);
}

/** What tells of a person by its shape alone, wherever the page says it: numbers, addresses, whoever is greeted or named. */
const shapes: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /\d[\d\s-]{5,}[\dXx]/g,
  /[\u4e00-\u9fff·]{2,8}(?=[,，]?\s?(?:你好|您好|同学|先生|女士))/g,
  /(?<=(?:考生|姓名|用户|欢迎您?|登录人|联系人)\s?[:：,，]\s?)[\u4e00-\u9fff·]{2,8}/g,
];
