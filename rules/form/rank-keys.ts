import type { FieldKey } from '@/rules/profile/field-key';
import { findNamed, hasName, namedKeys, takesKind } from './alias-index';
import type { Choice, FieldEvidence, LabelSource } from './evidence';
import { fitsControl } from './fits-control';
import { hasOtherPurpose, isForeignLabel, isForeignSection, judgeSection } from './foreign';
import { areAllKnown, countKnownChoices, isPrompt } from './match-choice';
import { normalizeLabel } from './normalize-label';
import { remember, rememberEach } from './remember';
import { vocabulary } from './vocabulary';

/** How well one key fits one control: 0–100, with the deciding evidence in Chinese. */
export interface Ranked {
  key: FieldKey;
  score: number;
  reason: string;
  /** How firmly the text names the key, 0–1, whatever its place. */
  share: number;
  /** The section is a history (教育经历), where a second entry may follow. */
  history?: true;
}

/** Trust in a label by where it stands; a text after the control is usually a hint. */
const trust: Readonly<Record<LabelSource, number>> = {
  label: 100,
  aria: 98,
  'cell-left': 96,
  before: 94,
  'cell-above': 90,
  legend: 88,
  heading: 66,
  after: 0,
};
const placeholderTrust = 88;
const titleTrust = 84;
const nameTrust = 52;
const choicesTrust = 80;
/** A single entry of a 教育经历 is the schooling that the candidate signs up with. */
const learnt: readonly FieldKey[] = ['school', 'majorName', 'education', 'degree', 'graduatedOn', 'programYears'];
/** Said of a person once, whatever stands around: 参加工作时间 under 教育/工作履历. */
const saidOnce: readonly FieldKey[] = ['workStartedOn'];
/** At most this when something speaks against it: shown and asked, never filled. */
const guessAtMost = 60;

const keysWithWords = Object.keys(vocabulary) as FieldKey[];
/** Choices of these say what is asked even where no label does. */
const speakingChoices: readonly FieldKey[] = ['gender', 'politicalStatus', 'idDocumentType', 'majorRelation'];

/** Words of the exam that the profile speaks of: a level or a subject of another one is written otherwise. */
const examKeys: readonly FieldKey[] = ['level', 'qualification', 'subjects'];
const ownExam = /软考|计算机技术/;
/** 报考专业 there is a course of study, 报考级别 a grade of a trade. */
const otherExam = /研究生|考研|招生|高考|自学?考|成人|专升本|公务员|教师资格|英语|普通话|技能(?:鉴定|等级)|职称计算机/;

interface Witness {
  text: string;
  trust: number;
  what: string;
}

function collectWitnesses({ labels, placeholder, title, choices }: FieldEvidence): Witness[] {
  const prompt = choices.find((choice) => /选择\S/.test(choice.text) && isPrompt(choice))?.text ?? '';
  // `政治面貌：不限` in the cell above states something, it asks nothing.
  const asking = labels.filter(({ source, text }) => source !== 'cell-above' || !/[:：]\s*[^\s(（*]/.test(text));
  const all = [
    ...asking.map(({ source, text }) => ({ text, trust: trust[source], what: '标签' })),
    { text: placeholder, trust: placeholderTrust, what: '提示语' },
    { text: prompt.replace(/^[\s-]+|[\s-]+$/g, ''), trust: placeholderTrust, what: '提示项' },
    { text: title, trust: titleTrust, what: '说明' },
  ];
  return all.filter((witness) => witness.trust > 0 && /[\p{L}]/u.test(witness.text));
}

/** Keys that fit, best first. Labels decide; attributes speak only where no readable text does. `before`: label of the field before. */
export function rankKeys(evidence: FieldEvidence, before = ''): readonly Ranked[] {
  return ranking(evidence)(before);
}

const ranking = rememberEach((evidence: FieldEvidence) => remember((before) => rank(evidence, before)));

function rank(evidence: FieldEvidence, before: string): Ranked[] {
  if (evidence.grid || evidence.sections.some((text) => isForeignSection(text) || hasOtherPurpose(text))) return [];
  const witnesses = collectWitnesses(evidence);
  if (witnesses.some((witness) => isForeignLabel(witness.text))) return [];
  const byText = rankByText(evidence, witnesses, before);
  const mute = byText.length === 0 && !hasLabel(witnesses) && evidence.visible;
  const ranked = mute ? namedKeys.flatMap((key) => rankByHint(key, evidence)) : byText;
  return keepBest(
    ranked
      .filter((entry) => fitsControl(entry.key, evidence, entry.share === 1))
      .map((entry) => weigh(entry, evidence)),
  );
}

/** A readable label stands by the control, though no alias knows it: attributes must not overrule it. */
function hasLabel(witnesses: readonly Witness[]): boolean {
  return witnesses.some((witness) => witness.trust >= titleTrust && isWord(witness.text));
}

function isWord(text: string): boolean {
  return normalizeLabel(text).core.length >= 2;
}

function rankByText(evidence: FieldEvidence, witnesses: readonly Witness[], before: string): Ranked[] {
  const where = evidence.sections[0] ? `；分组“${evidence.sections[0]}”` : '';
  const named = witnesses.map((witness) => ({
    witness,
    found: findNamed(witness.text, evidence, before).filter(({ key }) => takesKind(key, evidence)),
  }));
  const beside = named.filter(({ witness }) => witness.trust > placeholderTrust && isWord(witness.text));
  return named.flatMap(({ witness, found }) =>
    found.map(({ key, share }) => {
      const agrees = beside.length === 0 || beside.some((one) => one.found.some((other) => other.key === key));
      const score = Math.round(witness.trust * share);
      return {
        key,
        share,
        score: agrees ? score : Math.min(score, guessAtMost),
        reason: `${witness.what}“${witness.text}”是这一项的名称${where}`,
      };
    }),
  );
}

function rankByHint(key: FieldKey, evidence: FieldEvidence): Ranked[] {
  if (!takesKind(key, evidence)) return [];
  const real = evidence.choices.filter((choice) => !isPrompt(choice));
  if (real.length > 1 && areAllKnown(key, real)) {
    const score = speakingChoices.includes(key) ? choicesTrust : guessAtMost;
    return [{ key, share: 1, score, reason: `选项“${real.map((one) => one.text).join('、')}”` }];
  }
  if (!hasName(key, evidence)) return [];
  const reason = `只有名称“${evidence.name || evidence.id}”像这一项`;
  return [{ key, share: nameTrust / 100, score: nameTrust, reason }];
}

/** What the sections and the choices say against the key: another scope, or choices of something else (级别 with 一等 / 二等). */
function weigh(entry: Ranked, evidence: FieldEvidence): Ranked {
  const scopes = evidence.sections.map((text) => judgeSection(text, entry.key));
  const real = evidence.choices.filter((choice) => !isPrompt(choice));
  if (scopes.includes('foreign') || speaksOfAnother(entry.key, real)) return { ...entry, score: 0 };
  const score = Math.min(entry.score, guessAtMost);
  if (examKeys.includes(entry.key) && asksOtherExam(evidence))
    return { ...entry, score, reason: `${entry.reason}，但不知是哪一种考试` };
  if (scopes.includes('history')) {
    if (saidOnce.includes(entry.key) && entry.share === 1) return entry;
    const reason = `${entry.reason}，但这里像是经历`;
    return learnt.includes(entry.key) ? { ...entry, history: true } : { ...entry, score, reason };
  }
  const known = countKnownChoices(entry.key, real);
  if (known === undefined || real.length < 2 || known > 0 || entry.key === 'currentTitle') return entry;
  return { ...entry, score, reason: `${entry.reason}，但选项不像` };
}

/** A line to write on says no word of which exam; a list may be ours unless the page says otherwise. */
function asksOtherExam({ page = '', sections, kind, readOnly }: FieldEvidence): boolean {
  const says = (words: RegExp): boolean => [page, ...sections].some((text) => words.test(text));
  if (says(ownExam)) return false;
  return (/^text/.test(kind) && !readOnly) || says(otherExam);
}

/** All choices are another key's own words (所学专业 offering 相同 / 相近 is no 专业名称). */
function speaksOfAnother(key: FieldKey, choices: readonly Choice[]): boolean {
  if (choices.length < 2 || areAllKnown(key, choices)) return false;
  const owner = keysWithWords.find((other) => areAllKnown(other, choices));
  return owner !== undefined && !(key === 'currentTitle' && owner === 'level');
}

function keepBest(entries: readonly Ranked[]): Ranked[] {
  const best = new Map<FieldKey, Ranked>();
  for (const entry of entries) {
    const held = best.get(entry.key);
    if (entry.score > 0 && (!held || held.score < entry.score)) best.set(entry.key, entry);
  }
  return [...best.values()].sort((left, right) => right.score - left.score);
}
