import { type BatchKey, describeBatchKey, parseBatch, toBatchKey } from '@/rules/exam/batch';
import type { RestoreItem } from '@/rules/profile/restore';

interface SeenProps {
  seen: boolean;
  text: string;
  label: string;
  onSeen(): void;
}

/** Ticks off what was looked at. */
export function Seen({ seen, text, label, onSeen }: SeenProps) {
  return (
    <label class="restore-seen">
      <input type="checkbox" checked={seen} aria-label={`${label}：${text}`} onChange={onSeen} />
      {text}
    </label>
  );
}

interface PhotoDateProps extends Omit<SeenProps, 'text'> {
  photoTakenOn: string;
  onPhoto(date: string): void;
}

/** Asks when the photo was taken. */
export function PhotoDate({ photoTakenOn, onPhoto, ...props }: PhotoDateProps) {
  return (
    <>
      <label class="restore-label">
        拍照日期
        <input type="date" value={photoTakenOn} onInput={(event) => onPhoto(event.currentTarget.value)} />
      </label>
      <Seen {...props} text="看过了" />
    </>
  );
}

interface PreviousBatchProps {
  item: RestoreItem;
  label: string;
  previousBatch: BatchKey | undefined;
  onPrevious(batch: BatchKey | undefined): void;
}

/** For which batch the answers were, where no record says. */
export function PreviousBatch({ item, previousBatch, onPrevious, label }: PreviousBatchProps) {
  const choose = (text: string) => {
    const batch = parseBatch(text);
    onPrevious(batch && toBatchKey(batch));
  };
  return (
    <select aria-label={label} value={previousBatch ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">没有用过</option>
      {item.options?.map((key) => (
        <option key={key} value={key}>
          {describeBatchKey(key as BatchKey)}
        </option>
      ))}
    </select>
  );
}
