import type { FieldKey } from '@/rules/profile/field-key';
import type { FieldEvidence } from './evidence';
import { normalizeLabel } from './normalize-label';
import { labelOf, type RankedField } from './other-people';
import { rankKeys } from './rank-keys';
import { rememberEach } from './remember';

/** What pages ask for twice, to guard against slips of the hand. */
const repeated: readonly FieldKey[] = ['email', 'mobile', 'idNumber'];
const again = '请?(?:再次?|重复|二次|确认)(?:确认)?(?:输入|填写|录入|输|填)?(?:一?[遍次])?(?:您|你)?的?';
const repetition = new RegExp(`^${again}|${again}$`);

/** The box that asks first, and for what. */
export interface Repetition {
  key: FieldKey;
  first: number;
}

/** Boxes that ask once more for what an earlier one of their section asks: their refs, each with that one. */
export function findRepetitions(fields: readonly RankedField[]): Map<number, Repetition> {
  const found = new Map<number, Repetition>();
  fields.forEach(({ evidence }, at) => {
    const key = evidence.visible && readRepetition(evidence, fields[at - 1]?.evidence);
    if (!key) return;
    const scope = evidence.sections.join();
    const first = fields
      .slice(0, at)
      .find(({ evidence: one, ranked }) => one.visible && ranked[0]?.key === key && one.sections.join() === scope);
    if (first) found.set(evidence.ref, { key, first: first.evidence.ref });
  });
  return found;
}

/** The key that a box asks for once more (确认邮箱, 请再输入一遍 behind 手机号); undefined when it asks for nothing twice. */
function readRepetition(evidence: FieldEvidence, before: FieldEvidence | undefined): FieldKey | undefined {
  const repeats = repeatedName(evidence);
  if (!repeats) return undefined;
  const text = repeats.name ?? (before ? labelOf(before) : '');
  const [best] = rankKeys({ ...evidence, labels: [{ source: 'before', text }], placeholder: '' });
  return best && repeated.includes(best.key) ? best.key : undefined;
}

/** Set when some text asks for something once more, with the name it gives to that, if any. */
const repeatedName = rememberEach(({ kind, labels, placeholder }: FieldEvidence): { name?: string } | undefined => {
  if (kind !== 'text') return undefined;
  const texts = [...labels.filter(({ source }) => source !== 'after').map(({ text }) => text), placeholder];
  const cores = texts.map((text) => normalizeLabel(text)).map(({ core, hints }) => core + hints.join(''));
  if (!cores.some((core) => repetition.test(core))) return undefined;
  const name = cores.map((core) => core.replace(repetition, '')).find((core) => core.length > 1);
  return name === undefined ? {} : { name };
});
