import type { FieldKey } from '@/rules/profile/field-key';
import { aliases } from './aliases';
import type { FieldEvidence } from './evidence';
import { countKnownChoices } from './match-choice';
import { labelCores, normalizeLabel } from './normalize-label';
import { remember } from './remember';
import { wording } from './wording';

/** How firmly a text names a key: 1 alone and for good, less for a name that others share. */
export interface Named {
  key: FieldKey;
  share: number;
}

const supportedShare = 0.86;
const weakShare = 0.62;
const shares = { exact: 1, also: 0.9, last: 0.88, weak: weakShare } as const;
const strengths = Object.entries(shares) as [keyof typeof shares, number][];

/** Every key, in the order of the form. */
export const namedKeys = Object.keys(aliases) as FieldKey[];
const known = namedKeys.flatMap((key) =>
  strengths.flatMap(([strength, share]) => {
    const names = aliases[key][strength];
    return names ? { key, share, pattern: wording(names) } : [];
  }),
);
/** The keys that a name stands for. */
const byName = remember((name): Named[] => known.filter(({ pattern }) => pattern.test(name)));
/** A hint longer than this explains and rules nothing out. */
const longestSaying = 8;

/** The keys that a label, placeholder or title names, each with its share; weak names count more where something supports them. */
export function findNamed(text: string, evidence: FieldEvidence, before: string): Named[] {
  const { core, hints } = normalizeLabel(text);
  const said = [core, ...hints.filter((hint) => hint.length <= longestSaying)].join(' ');
  return namesIn(text)
    .filter(({ key }) => !aliases[key].not?.test(said))
    .map(({ key, share }) => ({
      key,
      share: share === weakShare && isSupported(key, evidence, before) ? supportedShare : share,
    }));
}

const namesIn = remember((text): readonly Named[] => {
  const found = labelCores(text).flatMap(byName);
  if (found.length > 0) return found;
  const parts = normalizeLabel(text).core.split(/[/或]/).filter(Boolean);
  const [first = [], ...others] = parts.map(byName);
  const isShared = ({ key }: Named): boolean => others.every((some) => some.some((one) => one.key === key));
  return others.length > 0 ? first.filter(isShared) : [];
});

/** True when some alias knows the text as a whole, whatever the control around it. */
export function isKnownName(text: string): boolean {
  return namesIn(text).length > 0;
}

/** A section, the author's own name for the control, its choices, or the field just before. */
function isSupported(key: FieldKey, evidence: FieldEvidence, before: string): boolean {
  const { offers, section } = aliases[key];
  if (offers && evidence.choices.length > 1) return evidence.choices.some(({ text }) => offers.test(text.trim()));
  if (section && [...evidence.sections.slice(0, 2), before].some((text) => section.test(text))) return true;
  return hasName(key, evidence) || (countKnownChoices(key, evidence.choices) ?? 0) >= 2;
}

/** A larger box takes what a line takes. */
export function takesKind(key: FieldKey, { kind }: FieldEvidence): boolean {
  return (aliases[key].kinds ?? 'text select radio').includes(kind === 'textarea' ? 'text' : kind);
}

const tokens = new Map(namedKeys.map((key) => [key, wording(`${key} ${aliases[key].names}`, 'i')]));

/** True when the name or id of the control is, as a whole word, one that authors give to this field. */
export function hasName(key: FieldKey, { name, id }: FieldEvidence): boolean {
  return [name, id].some((text) =>
    [text, ...text.split(/[.[\]_\-:$/]+/)].some((token) => tokens.get(key)?.test(token)),
  );
}
