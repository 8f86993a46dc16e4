import type { Facts } from './find-facts';

/** Whether candidates pay nothing; the fee step falls away. What is not known counts as paid for: nobody may miss a payment. */
export function isFree({ paying }: Pick<Facts, 'paying'>): boolean {
  return paying[0]?.value === 'none';
}
