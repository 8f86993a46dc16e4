import * as z from 'zod/mini';
import { profileSchema } from '@/rules/profile/profile';
import { guardMemory } from './vault/draft-store';
import type { SessionArea } from './vault/session-key';

const editSchema = z.object({
  profile: profileSchema,
  /** The version that was edited. */
  expected: z.int(),
  /** `updatedAt` of an earlier state of the same edit that was being written at that time. */
  writing: z.optional(z.string()),
});

/** A profile as typed and not saved yet. */
export type UnsavedEdit = z.infer<typeof editSchema>;

/**
 * What a panel shows and has not saved yet, held in the browser's memory: a panel that is closed has no time to save,
 * and a locked one may not. Another panel takes it over once the one that typed it is gone.
 */
export interface UnsavedEdits {
  /** The call goes out at once, whatever becomes of the panel. */
  hold(edits: readonly UnsavedEdit[]): Promise<void>;
  drop(profileId: string): Promise<void>;
  /** Gives every edit that is left to `settle`, this panel's own at once, and forgets those that it settled. */
  settleAll(settle: (edit: UnsavedEdit) => Promise<void>): Promise<void>;
}

const prefix = 'unsaved:';

/** `locks`: the browser's own; a panel holds one while it lives. */
export function openUnsavedEdits(memory: SessionArea, locks: LockManager, stop: AbortSignal): UnsavedEdits {
  const own = crypto.randomUUID();
  void locks.request(nameOf(own), () => new Promise((resolve) => stop.addEventListener('abort', resolve)));
  const keyOf = (panel: string, profileId: string): string => `${prefix}${panel}:${profileId}`;
  const settleOf = async (panel: string, settle: (edit: UnsavedEdit) => Promise<void>): Promise<void> => {
    for (const edit of (await listHeld(memory)).filter((held) => held.panel === panel)) {
      await settle(edit);
      await guardMemory(() => memory.remove(keyOf(panel, edit.profile.id)));
    }
  };
  return {
    hold: (edits) =>
      guardMemory(() => memory.set(Object.fromEntries(edits.map((edit) => [keyOf(own, edit.profile.id), edit])))),
    drop: (profileId) => guardMemory(() => memory.remove(keyOf(own, profileId))),
    settleAll: async (settle) => {
      const panels = new Set((await listHeld(memory)).map(({ panel }) => panel));
      const others = [...panels].filter((panel) => panel !== own);
      await settleOf(own, settle);
      // A panel that lives keeps its own; one that is just being closed lets go of its lock in a moment.
      const waiting = others.map((panel) =>
        locks.request(nameOf(panel), { signal: stop }, () => settleOf(panel, settle)),
      );
      for (const one of waiting) one.catch(() => undefined);
    },
  };
}

function nameOf(panel: string): string {
  return `ruankao-copilot.panel.${panel}`;
}

async function listHeld(memory: SessionArea): Promise<(UnsavedEdit & { panel: string })[]> {
  const all = Object.entries(await guardMemory(() => memory.get(null)));
  return all.flatMap(([key, value]) => {
    const [panel = ''] = key.slice(prefix.length).split(':');
    const edit = key.startsWith(prefix) ? editSchema.safeParse(value).data : undefined;
    return edit ? [{ ...edit, panel }] : [];
  });
}
