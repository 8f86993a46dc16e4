import { type Level, levelSubjects } from './catalogue';
import type { Fee } from './fees';
import type { Facts } from './find-facts';
import { isFree } from './is-free';

/** Yuan a candidate of this level should expect; undefined where no source is known or one pack says two things. A hint: the payment page decides. */
export function planFee(facts: Pick<Facts, 'fee' | 'paying'>, level: Level): number | undefined {
  if (isFree(facts)) return 0;
  const [first] = facts.fee;
  const sums = new Set(facts.fee.filter(({ pack }) => pack === first?.pack).map(({ value }) => addUp(value, level)));
  return sums.size === 1 ? [...sums][0] : undefined;
}

/** Words alone make no sum. */
function addUp({ perPerson, perSubject, perLevel }: Fee, level: Level): number | undefined {
  const subject = typeof perSubject === 'object' ? perSubject[level] : perSubject;
  const parts = [perPerson, subject && subject * levelSubjects[level].length, perLevel?.[level]];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, part) => sum + part, 0);
}
