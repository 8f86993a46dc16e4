import { type Level, levelNames } from './catalogue';
import type { Fee } from './fees';

/** A fee in its parts, as a region charges it: `每人 10 元，加每科 73 元`. */
export function describeFee({ perPerson, perSubject, perLevel, note }: Fee): string {
  const parts = [
    perPerson !== undefined && `每人 ${perPerson} 元`,
    typeof perSubject === 'number' && `每科 ${perSubject} 元`,
    typeof perSubject === 'object' && `每科${describeLevels(perSubject)}`,
    perLevel && describeLevels(perLevel),
  ].filter((part) => typeof part === 'string');
  return [parts.join('，加'), note].filter((part) => part).join('；');
}

/** Levels that cost the same stand together: `初级、中级 170 元，高级 240 元`. */
function describeLevels(sums: Readonly<Record<Level, number>>): string {
  const levels = ['junior', 'intermediate', 'senior'] as const;
  return [...new Set(levels.map((level) => sums[level]))]
    .map((sum) => `${levels.flatMap((level) => (sums[level] === sum ? levelNames[level] : [])).join('、')} ${sum} 元`)
    .join('，');
}
