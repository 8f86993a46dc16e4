import type { FieldKey } from '@/rules/profile/field-key';
import { type Alias, aliases } from './aliases';
import type { Choice, FieldEvidence, LabelSource } from './evidence';
import { isForeignLabel, isForeignSection } from './foreign';
import { countKnownChoices } from './match-choice';
import { normalizeLabel, normalizeText } from './normalize-label';
import { vocabulary } from './vocabulary';

/** How well one key fits one control: 0–100, with the deciding evidence in Chinese. */
export interface Ranked {
  key: FieldKey;
  score: number;
  reason: string;
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
  after: 40,
};
const weakShare = 0.62;
const supportedShare = 0.86;
const placeholderTrust = 80;
const titleTrust = 76;
const nameTrust = 52;
const choicesTrust = 80;
/** At most this when the label beside the control says something else. */
const overruledScore = 60;

const keysWithWords = Object.keys(vocabulary) as FieldKey[];

interface Witness {
  text: string;
  trust: number;
  what: string;
}

function collectWitnesses(evidence: FieldEvidence): Witness[] {
  const labels = evidence.labels.map(({ source, text }) => ({ text, trust: trust[source], what: `标签“${text}”` }));
  const placeholder = { text: evidence.placeholder, trust: placeholderTrust, what: `提示语“${evidence.placeholder}”` };
  const title = { text: evidence.title, trust: titleTrust, what: `说明“${evidence.title}”` };
  return [...labels, placeholder, title].filter((witness) => witness.text.trim() !== '');
}

/** Keys that fit, best first. Labels decide; attributes speak only where no readable text does. */
export function rankKeys(evidence: FieldEvidence): Ranked[] {
  if (evidence.grid || evidence.sections.some(isForeignSection)) return [];
  const witnesses = collectWitnesses(evidence);
  if (evidence.labels.some((label) => isForeignLabel(label.text))) return [];
  const suitable = aliases.filter((alias) => !alias.kinds || alias.kinds.includes(evidence.kind));
  const byText = suitable.flatMap((alias) => rankByText(alias, evidence, witnesses));
  const ranked =
    byText.length > 0 || hasLabel(witnesses) ? byText : suitable.flatMap((alias) => rankByHint(alias, evidence));
  return keepBest(ranked.map((entry) => weighChoices(entry, evidence))).sort((left, right) => right.score - left.score);
}

/** A readable label stands by the control, though no alias knows it: attributes must not overrule it. */
function hasLabel(witnesses: readonly Witness[]): boolean {
  return witnesses.some((witness) => witness.trust >= trust.legend && normalizeLabel(witness.text).core.length >= 2);
}

function rankByText(alias: Alias, evidence: FieldEvidence, witnesses: readonly Witness[]): Ranked[] {
  const fits = witnesses.map((witness) => ({ witness, share: shareOf(alias, evidence, witness.text) }));
  const beside = fits.filter(
    ({ witness }) => witness.trust >= trust.before && normalizeLabel(witness.text).core.length >= 2,
  );
  const overruled = beside.length > 0 && beside.every(({ share }) => share === 0);
  const where = evidence.sections[0] ? `；分组“${evidence.sections[0]}”` : '';
  return fits
    .filter(({ share }) => share > 0)
    .map(({ witness, share }) => ({
      key: alias.key,
      score: Math.min(Math.round(witness.trust * share), overruled ? overruledScore : 100),
      reason: `${witness.what}是这一项的名称${where}`,
    }));
}

/** 1 for an exact name, less for a weak one, 0 for none. */
function shareOf(alias: Alias, evidence: FieldEvidence, text: string): number {
  if (alias.not?.test(normalizeText(text))) return 0;
  const { core, hints } = normalizeLabel(text);
  const joined = core + hints.join('');
  const parts = core.split(/[/或]/).filter(Boolean);
  if ([core, joined].some((name) => alias.exact.includes(name))) return 1;
  if (parts.length > 1 && parts.every((part) => isNamed(alias, part))) return 1;
  if (!alias.weak?.includes(core)) return 0;
  return isSupported(alias, evidence) ? supportedShare : weakShare;
}

function isNamed(alias: Alias, part: string): boolean {
  return alias.exact.includes(part) || (alias.weak ?? []).includes(part);
}

function isSupported(alias: Alias, evidence: FieldEvidence): boolean {
  const bySection =
    alias.section !== undefined && evidence.sections.slice(0, 1).some((text) => alias.section?.test(text));
  return bySection || hasName(alias, evidence) || (countKnownChoices(alias.key, evidence.choices) ?? 0) >= 2;
}

function rankByHint(alias: Alias, evidence: FieldEvidence): Ranked[] {
  const known = countKnownChoices(alias.key, evidence.choices) ?? 0;
  if (known >= 2 && known === evidence.choices.length) {
    return [
      { key: alias.key, score: choicesTrust, reason: `选项“${evidence.choices.map((one) => one.text).join('、')}”` },
    ];
  }
  if (!hasName(alias, evidence)) return [];
  return [
    { key: alias.key, score: nameTrust, reason: `没有可读的标签，只有名称“${evidence.name || evidence.id}”像这一项` },
  ];
}

function hasName(alias: Alias, evidence: FieldEvidence): boolean {
  const tokens = [evidence.name, evidence.id].flatMap((text) => [text, ...text.split(/[.[\]_\-:$/]+/)]);
  return tokens.some((token) => alias.names.includes(token.toLowerCase()));
}

/** A list whose choices contradict the key makes it a guess at most (级别 with 一等 / 二等 is not 报考级别). */
function weighChoices(entry: Ranked, evidence: FieldEvidence): Ranked {
  const real = evidence.choices.filter((choice) => choice.text.trim() !== '' && choice.value !== '');
  const known = countKnownChoices(entry.key, real);
  if (speaksOfAnother(entry.key, real)) return { ...entry, score: 0 };
  if (known === undefined || real.length < 2) return entry;
  if (known > 0 || entry.key === 'currentTitle') return entry;
  return { ...entry, score: Math.min(entry.score, 60), reason: `${entry.reason}，但选项不像` };
}

/** All choices are another key's own words (所学专业 offering 相同 / 相近 is no 专业名称). */
function speaksOfAnother(key: FieldKey, choices: readonly Choice[]): boolean {
  if (choices.length < 2) return false;
  const owner = keysWithWords.find((other) => countKnownChoices(other, choices) === choices.length);
  return owner !== undefined && countKnownChoices(key, choices) !== choices.length;
}

function keepBest(entries: readonly Ranked[]): Ranked[] {
  const best = new Map<FieldKey, Ranked>();
  for (const entry of entries) {
    const held = best.get(entry.key);
    if (entry.score > 0 && (!held || held.score < entry.score)) best.set(entry.key, entry);
  }
  return [...best.values()];
}
