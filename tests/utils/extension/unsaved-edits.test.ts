// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { openUnsavedEdits, type UnsavedEdit, type UnsavedEdits } from '@/utils/extension/unsaved-edits';
import { createLocks } from '../../samples/locks';
import { employed, student } from '../../samples/profiles';
import { restartBrowser, sessionArea } from '../../samples/vault-home';

beforeEach(restartBrowser);

interface Panel {
  edits: UnsavedEdits;
  seen: UnsavedEdit[];
  take(edit: UnsavedEdit): Promise<void>;
  close(): void;
}

function openPanels(): [Panel, Panel, Panel] {
  const locks = createLocks();
  const open = (): Panel => {
    const stop = new AbortController();
    const seen: UnsavedEdit[] = [];
    const take = async (edit: UnsavedEdit) => void seen.push(edit);
    return { edits: openUnsavedEdits(sessionArea, locks, stop.signal), close: () => stop.abort(), seen, take };
  };
  return [open(), open(), open()];
}

const mine = { profile: employed, expected: 3, writing: '2026-01-01T00:00:00Z' };
const other = { profile: student, expected: 0 };

test('the own edits come back at once, the last of each profile, and are forgotten then', async () => {
  const [panel] = openPanels();
  await panel.edits.hold([{ ...mine, expected: 2 }, other]);
  await panel.edits.hold([mine]);
  await panel.edits.drop(student.id);
  await panel.edits.settleAll(panel.take);
  expect(panel.seen).toMatchObject([mine]);
  expect(await sessionArea.get(null)).toEqual({});
});

test('of another panel only once that one is gone, and only to one taker', async () => {
  const [gone, one, two] = openPanels();
  await gone.edits.hold([mine]);
  await Promise.all([one.edits.settleAll(one.take), two.edits.settleAll(two.take)]);
  expect([one.seen, two.seen]).toEqual([[], []]);
  gone.close();
  await vi.waitFor(() => expect([...one.seen, ...two.seen]).toMatchObject([mine]));
  await vi.waitFor(async () => expect(await sessionArea.get(null)).toEqual({}));
});

test('what could not be settled stays', async () => {
  const [panel] = openPanels();
  await panel.edits.hold([mine]);
  await expect(panel.edits.settleAll(() => Promise.reject(new Error('locked')))).rejects.toThrow('locked');
  expect(Object.values(await sessionArea.get(null))).toEqual([mine]);
});

test('what is no edit is left alone', async () => {
  const [panel] = openPanels();
  await sessionArea.set({ 'unsaved:x:y': { profile: 5 }, 'vault-key': 'k' });
  await panel.edits.settleAll(panel.take);
  expect(panel.seen).toEqual([]);
});
