import { type Alias, aliases } from './aliases';
import type { FieldEvidence } from './evidence';
import { countKnownChoices } from './match-choice';
import { labelCores, normalizeLabel } from './normalize-label';

/** How firmly a text names a key: 1 alone and for good, less for a name that others share. */
export interface Named {
  alias: Alias;
  share: number;
}

const exactShare = 1;
/** Decides alone, yields to an exact name elsewhere on the page. */
export const alsoShare = 0.9;
const supportedShare = 0.86;
const weakShare = 0.62;

/** Each name with the aliases it stands for. */
const byName = new Map<string, Named[]>();
for (const alias of aliases) {
  for (const [names, share] of [
    [alias.exact, exactShare],
    [alias.also ?? [], alsoShare],
    [alias.weak ?? [], weakShare],
  ] as const) {
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), { alias, share }]);
  }
}
const patterned = aliases.filter((alias) => alias.pattern);
/** A hint longer than this explains and rules nothing out. */
const longestSaying = 8;

/** The keys that a label, placeholder or title names, each with its share; weak names count more where something supports them. */
export function findNamed(text: string, evidence: FieldEvidence, before: string): Named[] {
  const { core, hints } = normalizeLabel(text);
  const said = [core, ...hints.filter((hint) => hint.length <= longestSaying)].join(' ');
  return namesIn(text, core)
    .filter(({ alias }) => !alias.not?.test(said))
    .map((named) => (named.share === weakShare && isSupported(named.alias, evidence, before) ? raise(named) : named));
}

function raise({ alias }: Named): Named {
  return { alias, share: supportedShare };
}

function namesIn(text: string, core: string): Named[] {
  const found = labelCores(text).flatMap((name) => byName.get(name) ?? []);
  if (found.length > 0) return found;
  const parts = core.split(/[/或]/).filter(Boolean);
  const [first, ...others] = parts.map((part) => byName.get(part) ?? []);
  const shared =
    others.length === 0
      ? []
      : (first ?? []).filter(({ alias }) => others.every((some) => some.some((one) => one.alias === alias)));
  const grown = patterned.filter((alias) => alias.pattern?.test(core)).map((alias) => ({ alias, share: exactShare }));
  return [...shared, ...grown];
}

/** A section, the author's own name for the control, its choices, or the field just before. */
function isSupported(alias: Alias, evidence: FieldEvidence, before: string): boolean {
  const sections = [...evidence.sections.slice(0, 2), before];
  if (alias.section && sections.some((text) => alias.section?.test(text))) return true;
  if (alias.offers && evidence.choices.some((choice) => alias.offers?.test(choice.text.trim()))) return true;
  return hasName(alias, evidence) || (countKnownChoices(alias.key, evidence.choices) ?? 0) >= 2;
}

/** True when the name or id of the control is, as a whole word, one that authors give to this field. */
export function hasName(alias: Alias, evidence: FieldEvidence): boolean {
  const tokens = [evidence.name, evidence.id].flatMap((text) => [text, ...text.split(/[.[\]_\-:$/]+/)]);
  return tokens.some((token) => alias.names.includes(token.toLowerCase()));
}
