import * as z from 'zod/mini';
import { restoreDraftSchema } from '@/rules/profile/restore-draft';
import { guardMemory } from './vault/draft-store';
import type { SessionArea } from './vault/session-key';

const begunSchema = z.object({
  /** Whose answers are taken along. */
  profileId: z.string(),
  batch: z.object({ year: z.int(), half: z.union([z.literal(1), z.literal(2)]) }),
  /** Since when; ms since 1970. */
  now: z.number(),
  draft: z.optional(restoreDraftSchema),
});

/** A restoring that was begun and is not carried out yet. */
export type BegunRestore = z.infer<typeof begunSchema>;

/** It in the browser's memory, where it outlives the panel and the lock. Rejects with a StorageError. */
export interface KeptRestore {
  load(): Promise<BegunRestore | undefined>;
  save(begun: BegunRestore): Promise<void>;
  remove(): Promise<void>;
}

const key = 'restore';

export function openKeptRestore(memory: SessionArea): KeptRestore {
  return {
    load: async () => begunSchema.safeParse((await guardMemory(() => memory.get(key)))[key]).data,
    save: (begun) => guardMemory(() => memory.set({ [key]: begun })),
    remove: () => guardMemory(() => memory.remove(key)),
  };
}
