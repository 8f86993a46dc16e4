import { useState } from 'preact/hooks';
import type { BatchKey } from '@/rules/exam/batch';
import type { FieldFinding } from '@/rules/profile/field-finding';
import type { FieldKey } from '@/rules/profile/field-key';
import { fields } from '@/rules/profile/fields';
import { describeProfileFinding } from '@/rules/profile/finding-text';
import { describeProvenance, describeRestoreKey, isAnswer, type RestoreItem } from '@/rules/profile/restore';
import { ProfileInput } from './profile-input';
import { PhotoDate, PreviousBatch, Seen } from './profile-restore-controls';

interface ProfileRestoreItemProps {
  item: RestoreItem;
  /** The new answer; undefined while the old one stands. */
  answer: string | undefined;
  findings: readonly FieldFinding[];
  seen: boolean;
  photoTakenOn: string;
  previousBatch: BatchKey | undefined;
  onAnswer(key: FieldKey, value: string): void;
  onSeen(): void;
  onPhoto(date: string): void;
  onPrevious(batch: BatchKey | undefined): void;
}

/** One thing to look at: what it was and will be, why, and how to answer. */
export function ProfileRestoreItem(props: ProfileRestoreItemProps) {
  const { item, answer, findings } = props;
  const label = describeRestoreKey(item.key);
  const said = answer === undefined ? item.reasons : findings.map(describeProfileFinding);
  return (
    <li class="restore-item" data-restore={item.key} data-group={item.group}>
      <p class="restore-head">
        <strong>{label}</strong>
        <span>
          {item.from && <span class="restore-old">{item.from}</span>}
          {item.to && item.key !== 'previousBatch' && <b>{item.to}</b>}
        </span>
      </p>
      {said.map((sentence) => (
        <p key={sentence} class="restore-reason">
          {sentence}
        </p>
      ))}
      {item.source && (
        <p class="profile-hint" title={item.source.source}>
          {describeProvenance(item.source)}
        </p>
      )}
      <RestoreControl {...props} label={label} />
    </li>
  );
}

function RestoreControl(props: ProfileRestoreItemProps & { label: string }) {
  const { item, label } = props;
  const { key } = item;
  if (key === 'batch' || key === 'age') return null;
  if (key === 'previousBatch') return <PreviousBatch {...props} />;
  if (key === 'photo') return <PhotoDate {...props} />;
  if (isAnswer(key) && fields[key].input !== 'derived') return <Answer {...props} field={key} />;
  return <Seen {...props} text="看过了" label={label} />;
}

/** What must change is open to begin with; what is asked about opens on demand. */
function Answer({ item, answer, findings, label, field, ...props }: ProfileRestoreItemProps & AnswerProps) {
  const [opened, setOpened] = useState(item.group === 'change');
  const held = answer ?? (isCleared(item) ? '' : (item.from ?? ''));
  return (
    <>
      <div class="restore-answer">
        {answer === undefined && <Seen {...props} text={leaveText(item)} label={label} />}
        {!opened && (
          <button type="button" aria-label={`修改${label}`} onClick={() => setOpened(true)}>
            修改
          </button>
        )}
      </div>
      {opened && (
        <>
          <label class="restore-label" for={`profile-${field}`}>
            新的{label}
          </label>
          <ProfileInput
            field={field}
            value={held}
            options={item.options ?? []}
            invalid={answer !== undefined && findings.some(({ level }) => level === 'fail')}
            describedBy={undefined}
            onInput={(value) => props.onAnswer(field, value)}
          />
        </>
      )}
    </>
  );
}

/** A qualification that is not offered is left blank until another is chosen; other answers stay as they are. */
function isCleared({ key, group }: RestoreItem): boolean {
  return key === 'qualification' && group === 'change';
}

function leaveText(item: RestoreItem): string {
  if (item.group === 'confirm') return '没有变';
  return isCleared(item) ? '以后再选' : '先不改';
}

interface AnswerProps {
  label: string;
  field: FieldKey;
}
