import type { Facts } from './find-facts';

/** Whether a batch offers a qualification; undefined when the batch is not known. A hint for the candidate, never a block. */
export function isOffered({ offerings }: Pick<Facts, 'offerings'>, qualification: string): boolean | undefined {
  return offerings[0]?.value.includes(qualification);
}
