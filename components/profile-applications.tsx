import { useState } from 'preact/hooks';
import { type BatchKey, describeBatchKey } from '@/rules/exam/batch';
import {
  type Application,
  type ApplicationStatus,
  applicationStatuses,
  maxNotesLength,
} from '@/rules/profile/application';
import { describeStatus } from '@/rules/profile/application-text';
import { type FieldValues, fieldKeys } from '@/rules/profile/field-key';
import { fields } from '@/rules/profile/fields';

interface ProfileApplicationsProps {
  applications: readonly Application[];
  /** After one edit, `updatedAt` as it was: the time is the caller's to set. */
  onChange(application: Application): void;
  onRemove(batch: BatchKey): void;
}

/** What was registered for, the newest batch first. */
export function ProfileApplications({ applications, onChange, onRemove }: ProfileApplicationsProps) {
  if (applications.length === 0) return null;
  const sorted = [...applications].sort((a, b) => (a.batch < b.batch ? 1 : -1));
  return (
    <section class="applications" aria-label="报名记录">
      <h3>报名记录</h3>
      <ul>
        {sorted.map((application) => (
          <ApplicationRow
            key={application.batch}
            application={application}
            onChange={onChange}
            onRemove={() => onRemove(application.batch)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ApplicationRowProps {
  application: Application;
  onChange(application: Application): void;
  onRemove(): void;
}

function ApplicationRow({ application, onChange, onRemove }: ApplicationRowProps) {
  const { batch, region, examArea, qualification, fee, status, notes = '', answers } = application;
  const name = describeBatchKey(batch);
  const place = [region, examArea === region ? undefined : examArea].filter(Boolean).join(' · ');
  const facts = [place, qualification, fee === undefined ? undefined : fee === 0 ? '不收费' : `${fee} 元`];
  const setStatus = (text: string) => {
    const next = applicationStatuses.find((one): one is ApplicationStatus => one === text);
    if (next) onChange({ ...application, status: next });
  };
  return (
    <li data-application={batch}>
      <p class="applications-head">
        <strong>{name}</strong>
        <span>{facts.filter(Boolean).join('，') || '没有填地区和资格'}</span>
      </p>
      <select aria-label={`${name}的状态`} value={status} onChange={(event) => setStatus(event.currentTarget.value)}>
        {applicationStatuses.map((one) => (
          <option key={one} value={one}>
            {describeStatus(one)}
          </option>
        ))}
      </select>
      <textarea
        aria-label={`${name}的备注`}
        placeholder="备注"
        rows={2}
        maxLength={maxNotesLength}
        value={notes}
        onInput={(event) => onChange(withNotes(application, event.currentTarget.value))}
      />
      <ApplicationDates dates={application.dates} />
      {answers && <ApplicationAnswers answers={answers} />}
      <RemoveApplication name={name} onRemove={onRemove} />
    </li>
  );
}

const dateNames: Readonly<Record<keyof NonNullable<Application['dates']>, string>> = {
  submittedOn: '提交',
  reviewedOn: '审核',
  paidOn: '缴费',
  examOn: '考试',
  photoTakenOn: '拍照',
  registrationClosesOn: '报名截止',
  paymentClosesOn: '缴费截止',
};

function ApplicationDates({ dates = {} }: Pick<Application, 'dates'>) {
  const known = (Object.keys(dateNames) as (keyof typeof dateNames)[]).filter((key) => dates[key]);
  if (known.length === 0) return null;
  return <p class="profile-hint">{known.map((key) => `${dateNames[key]} ${dates[key]}`).join('，')}</p>;
}

function ApplicationAnswers({ answers }: { answers: FieldValues }) {
  const known = fieldKeys.filter((key) => answers[key]);
  return (
    <details class="restore-stays">
      <summary>当时的答案 {known.length} 项</summary>
      <dl>
        {known.map((key) => (
          <div key={key}>
            <dt>{fields[key].label}</dt>
            <dd>{answers[key]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function RemoveApplication({ name, onRemove }: { name: string; onRemove(): void }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" class="applications-remove" aria-label={`删除${name}的记录`} onClick={() => setSure(true)}>
        删除记录
      </button>
    );
  }
  return (
    <div class="profile-buttons">
      <button type="button" class="profile-danger" onClick={onRemove}>
        确认删除记录
      </button>
      <button type="button" onClick={() => setSure(false)}>
        取消
      </button>
    </div>
  );
}

function withNotes({ notes: _old, ...rest }: Application, notes: string): Application {
  return notes === '' ? rest : { ...rest, notes };
}
