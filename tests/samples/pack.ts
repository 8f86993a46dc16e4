import type { Pack } from '@/rules/exam/pack';
import type { Sourced } from '@/rules/sourced';

/** What a notice says, as a pack has it. */
export function noticed<T>(value: T): [Sourced<T>] {
  return [{ value, source: '当地通知', asOf: '2027-02', confidence: 'official' }];
}

/** A pack as a tutor would hand it out. */
export function packOf(facts: Pick<Pack, 'regions' | 'batches' | 'common'>): Pack {
  return {
    format: 'ruankao-rules',
    version: 1,
    id: 'next',
    name: '下一批的规定',
    origin: '某位老师',
    asOf: '2027-02-01',
    ...facts,
  };
}
