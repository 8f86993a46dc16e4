import type { FoundField } from '@/rules/form/found-field';
import type { FieldKey } from '@/rules/profile/field-key';
import type { Control } from '@/utils/portal/widgets/widget';

/** What index.json says about one form: `"<ordinal> <tag> <type> <name>"` of each control → its key, or null for none. */
export interface Expectation {
  layout: string;
  expect: Record<string, FieldKey | null>;
  /** Same locators → what comes out today instead of what should. */
  expectedFailures: Record<string, string>;
}

export interface Score {
  right: number;
  missed: number;
  wrong: number;
  /** Controls with a key of their own. */
  wanted: number;
  /** Right to say nothing. */
  silent: number;
  /** Locator → `missed`, `missed (guess)` or `wrong: <key>`. */
  failures: Record<string, string>;
}

/** Compares sure, visible matches to the expectation; a guess is never wrong and never right. */
export function scoreForm(
  form: Expectation,
  fields: readonly FoundField[],
  controls: readonly Control[],
  all: readonly Element[],
): Score {
  const score: Score = { right: 0, missed: 0, wrong: 0, wanted: 0, silent: 0, failures: {} };
  const byOrdinal = new Map(controls.map((control, ref) => [ordinalOf(all, control, ref), fields[ref]]));
  for (const [locator, key] of Object.entries(form.expect)) {
    const field = byOrdinal.get(Number.parseInt(locator, 10));
    byOrdinal.delete(Number.parseInt(locator, 10));
    count(score, locator, key ?? undefined, field);
  }
  for (const [ordinal, field] of byOrdinal) count(score, `${ordinal} unlisted`, undefined, field);
  return score;
}

/** Controls of frames and shadow roots stand in no list of the page's own: each counts by itself. */
function ordinalOf(all: readonly Element[], { element }: Control, ref: number): number {
  const at = all.indexOf(element);
  return at < 0 ? -1 - ref : at + 1;
}

function count(score: Score, locator: string, wanted: FieldKey | undefined, field: FoundField | undefined): void {
  if (wanted) score.wanted += 1;
  const got = field?.sure && field.evidence.visible ? field.key : undefined;
  if (got === wanted) {
    score[wanted ? 'right' : 'silent'] += 1;
  } else if (got) {
    score.wrong += 1;
    score.failures[locator] = `wrong: ${got}`;
  } else {
    score.missed += 1;
    score.failures[locator] = field?.key ? `missed (guess ${field.key})` : 'missed';
  }
}

/** One line of a table per layout. */
export function summarise(scores: readonly { layout: string; score: Score }[]): string {
  const layouts = [...new Set(scores.map((one) => one.layout))].sort();
  const line = (name: string, some: readonly Score[]): string => {
    const sum = (part: 'right' | 'missed' | 'wrong' | 'wanted' | 'silent'): number =>
      some.reduce((all, one) => all + one[part], 0);
    const [right, missed, wrong] = [sum('right'), sum('missed'), sum('wrong')];
    const precision = percent(right, right + wrong);
    return [name.padEnd(14), some.length, right, missed, wrong, sum('silent'), precision, percent(right, sum('wanted'))]
      .map((cell) => String(cell).padStart(7))
      .join(' ');
  };
  const head = ['layout'.padEnd(14), 'forms', 'right', 'missed', 'wrong', 'silent', 'prec.', 'recall'].map((cell) =>
    cell.padStart(7),
  );
  const rows = layouts.map((layout) =>
    line(
      layout,
      scores.filter((one) => one.layout === layout).map((one) => one.score),
    ),
  );
  return [
    head.join(' '),
    ...rows,
    line(
      'all',
      scores.map((one) => one.score),
    ),
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
