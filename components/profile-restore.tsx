import { useState } from 'preact/hooks';
import { describeBatch } from '@/rules/exam/batch';
import type { FieldFinding } from '@/rules/profile/field-finding';
import {
  isAnswer,
  type RestoreDecisions,
  type RestoreItem,
  type RestoreKey,
  type RestorePlan,
} from '@/rules/profile/restore';
import { planPhoto } from '@/rules/profile/restore-batch';
import { beginDraft, type RestoreDraft, toDecisions } from '@/rules/profile/restore-draft';
import { reviewProfile } from '@/rules/profile/review-profile';
import { ProfileRestoreItem } from './profile-restore-item';
import { ProfileRestoreStays } from './profile-restore-stays';

interface ProfileRestoreProps {
  plan: RestorePlan;
  /** What was said before the panel was closed or locked. */
  draft?: RestoreDraft | undefined;
  /** After each word: whoever renders this keeps it. */
  onDraft?: ((draft: RestoreDraft) => void) | undefined;
  onApply(decisions: RestoreDecisions): void;
  onCancel(): void;
}

const titles = { change: '要改的', confirm: '请确认' } as const;

/** Takes the last answers to a new batch: what must change, what should be confirmed, what stays. Nothing here blocks. */
export function ProfileRestore({ plan, onApply, onCancel, ...kept }: ProfileRestoreProps) {
  const [draft, setDraft] = useState(() => kept.draft ?? beginDraft(plan));
  const change = (next: RestoreDraft) => {
    setDraft(next);
    kept.onDraft?.(next);
  };
  const open = plan.items.filter((item) => isOpen(item, draft)).length;
  return (
    <section class="restore" aria-label="用上次的答案报名">
      <h3>报名 {describeBatch(plan.batch)}</h3>
      <RestoreList group="change" plan={plan} draft={draft} onDraft={change} />
      <RestoreList group="confirm" plan={plan} draft={draft} onDraft={change} />
      <ProfileRestoreStays items={plan.items.filter(({ group }) => group === 'stays')} />
      {open > 0 && <p class="profile-note">还有 {open} 项没看过。可以先继续，以后在档案里再改。</p>}
      <div class="profile-buttons">
        <button type="button" class="profile-primary" onClick={() => onApply(toDecisions(draft))}>
          用这份答案报名 {describeBatch(plan.batch)}
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </div>
    </section>
  );
}

interface RestoreListProps {
  group: keyof typeof titles;
  plan: RestorePlan;
  draft: RestoreDraft;
  onDraft(draft: RestoreDraft): void;
}

function RestoreList({ group, plan, draft, onDraft }: RestoreListProps) {
  const items = plan.items.filter((item) => item.group === group);
  const findings = reviewProfile({ ...plan.base, ...draft.values }, plan.today);
  if (items.length === 0) return null;
  return (
    <section>
      <h4>
        {titles[group]}
        <small>{items.length} 项</small>
      </h4>
      <ul>
        {items.map((item) => (
          <ProfileRestoreItem
            key={item.key}
            item={item.key === 'photo' ? { ...planPhoto({ ...plan, photoTakenOn: draft.photoTakenOn }), group } : item}
            answer={isAnswer(item.key) ? draft.values[item.key] : undefined}
            findings={findings.filter(isAbout(item))}
            seen={draft.seen.includes(item.key)}
            photoTakenOn={draft.photoTakenOn}
            previousBatch={draft.previousBatch}
            onAnswer={(key, value) => onDraft({ ...draft, values: { ...draft.values, [key]: value } })}
            onSeen={() => onDraft({ ...draft, seen: toggle(draft.seen, item.key) })}
            onPhoto={(photoTakenOn) => onDraft({ ...draft, photoTakenOn })}
            onPrevious={(previousBatch) => onDraft({ ...draft, previousBatch })}
          />
        ))}
      </ul>
    </section>
  );
}

/** What waits for a look: neither ticked nor answered. The rest follows by itself. */
function isOpen({ key, group }: RestoreItem, { values, seen }: RestoreDraft): boolean {
  if (group === 'stays' || key === 'age' || key === 'batch' || key === 'previousBatch') return false;
  return !seen.includes(key) && !(isAnswer(key) && values[key] !== undefined);
}

function isAbout({ key }: RestoreItem): (finding: FieldFinding) => boolean {
  return ({ field, level }) => field === key && level !== 'info';
}

function toggle(seen: readonly string[], key: RestoreKey): string[] {
  return seen.includes(key) ? seen.filter((one) => one !== key) : [...seen, key];
}
