import {
  type Batch,
  type BatchKey,
  describeBatch,
  describeBatchKey,
  nextBatch,
  previousBatch,
  toBatchKey,
} from '@/rules/exam/batch';
import type { Application } from './application';
import { toBeijingDate } from './dates';
import { fieldKeys } from './field-key';
import { type RestoreItem, type RestoreKey, type RestorePlan, type RestoreScene, restoreGroups } from './restore';
import { planAnswers } from './restore-answers';
import { planBatchFacts } from './restore-batch';
import { withoutBlanks } from './without-blanks';

/** How far back a candidate can say the answers were used. */
const batchesBack = 4;

/** What of the last answers must change, should be confirmed or stays for a new batch. One item for each key. */
export function planRestore(scene: RestoreScene): RestorePlan {
  const { profile, batch, packs, photoTakenOn, photoCheckedOn } = scene;
  const today = toBeijingDate(new Date(scene.now).toISOString());
  const last = findLast(profile.applications, toBatchKey(batch));
  const own = withoutBlanks(profile.fields);
  const base = Object.keys(own).length > 0 ? own : withoutBlanks(last?.answers ?? {});
  const since = toBeijingDate(last?.updatedAt ?? profile.updatedAt);
  const items = [
    planBatch(scene, last),
    ...planBatchFacts({ ...scene, base, today }),
    ...planAnswers({ base, last: last?.answers ?? {}, since, today }),
    ...planPrevious(scene, last),
  ];
  return { batch, packs, today, previous: last?.batch, base, photoTakenOn, photoCheckedOn, items: inOrder(items) };
}

/** The application of the latest batch before the new one. */
function findLast(applications: readonly Application[] = [], batch: BatchKey): Application | undefined {
  const before = applications.filter((application) => application.batch < batch);
  return before.sort((a, b) => (a.batch < b.batch ? 1 : -1))[0];
}

function planBatch({ batch }: RestoreScene, last: Application | undefined): RestoreItem {
  const to = describeBatch(batch);
  const reasons = ['用这一批报名；上次的答案会另存为一份报名记录。'];
  return { key: 'batch', group: 'change', to, reasons, ...(last && { from: describeBatchKey(last.batch) }) };
}

/** Without any record, the time of the last change tells for which batch the answers may have been. */
function planPrevious({ profile, batch }: RestoreScene, last: Application | undefined): RestoreItem[] {
  if (last) return [];
  const options = batchesBefore(batch, batchesBack).map(toBatchKey);
  const guess = toBatchKey(nextBatch(toBeijingDate(profile.updatedAt)));
  const item = { key: 'previousBatch', group: 'confirm', options } as const;
  if (!options.includes(guess)) {
    return [{ ...item, reasons: ['还没有报名记录。这些答案报过名的，请选是哪一批；没有就不用选。'] }];
  }
  const reasons = [
    `按档案最后修改的时间推断是 ${describeBatchKey(guess)}，会存为一份报名记录；不对请改，没有报过就选“没有用过”。`,
  ];
  return [{ ...item, to: guess, reasons }];
}

/** The batches before one, the latest first. */
function batchesBefore(batch: Batch, count: number): Batch[] {
  if (count === 0) return [];
  const before = previousBatch(batch);
  return [before, ...batchesBefore(before, count - 1)];
}

/** Of several items for one key the most urgent stays, with what the others say; then the order of the form. */
function inOrder(items: readonly RestoreItem[]): RestoreItem[] {
  const ranked = [...items].sort((a, b) => restoreGroups.indexOf(a.group) - restoreGroups.indexOf(b.group));
  const byKey = new Map<RestoreKey, RestoreItem>();
  for (const item of ranked) {
    const known = byKey.get(item.key);
    byKey.set(item.key, known ? { ...item, ...known, reasons: [...known.reasons, ...item.reasons] } : item);
  }
  const order: readonly RestoreKey[] = ['batch', 'window', 'rules', 'fee', ...fieldKeys, 'previousBatch'];
  return restoreGroups.flatMap((group) =>
    [...byKey.values()]
      .filter((item) => item.group === group)
      .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
  );
}
