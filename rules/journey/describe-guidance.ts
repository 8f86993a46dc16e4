import { type Guidance, guidance } from './guidance';
import { regionalNotes } from './regional-notes';
import type { Stage } from './stage';

/** The guidance of a stage as it holds in one region (short name as in the region list); unknown regions get the common words. */
export function describeGuidance(stage: Stage, region?: string): Guidance {
  const notes = region === undefined ? undefined : regionalNotes[region]?.value[stage];
  return { ...guidance[stage], ...notes };
}
