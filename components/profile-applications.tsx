import { useState } from 'preact/hooks';
import { type BatchKey, describeBatchKey } from '@/rules/exam/batch';
import type { Pack } from '@/rules/exam/pack';
import { type Application, type ApplicationStatus, applicationStatuses } from '@/rules/profile/application';
import { applicationDays, describeDay } from '@/rules/profile/application-days';
import { describeStatus } from '@/rules/profile/application-text';
import { listFreeBatches } from '@/rules/profile/begin-application';
import { type FieldValues, fieldKeys } from '@/rules/profile/field-key';
import { fields } from '@/rules/profile/fields';
import { ApplicationEditor } from './application-editor';

export interface ApplicationActions {
  /** After one edit, `updatedAt` as it was: the time is the caller's to set. */
  onChange(application: Application): void;
  onAdd(batch: BatchKey): void;
  onRemove(batch: BatchKey): void;
  onUndoRemove(): void;
}

interface ProfileApplicationsProps extends ApplicationActions {
  applications: readonly Application[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** What is known of batches and regions. */
  packs: readonly Pack[];
  /** The one just removed, while it can still be brought back. */
  removed: Application | undefined;
}

/** What was registered for, the newest batch first, folded up; each record can be looked into and changed. */
export function ProfileApplications({ applications, ...props }: ProfileApplicationsProps) {
  const { today, removed } = props;
  const sorted = [...applications].sort((a, b) => (a.batch < b.batch ? 1 : -1));
  return (
    <section class="applications" aria-label="报名记录">
      <h3>报名记录</h3>
      {sorted.length > 0 && (
        <ul>
          {sorted.map((application) => (
            <ApplicationRow key={application.batch} {...props} application={application} />
          ))}
        </ul>
      )}
      {removed && (
        <p class="profile-removed" role="status">
          <span>已删除 {describeBatchKey(removed.batch)}的记录。</span>
          <button type="button" onClick={props.onUndoRemove}>
            撤销删除记录
          </button>
        </p>
      )}
      <AddApplication batches={listFreeBatches(applications, today)} onAdd={props.onAdd} />
    </section>
  );
}

function AddApplication({ batches, onAdd }: { batches: readonly BatchKey[] } & Pick<ApplicationActions, 'onAdd'>) {
  const [chosen, setChosen] = useState<BatchKey>();
  const batch = batches.find((one) => one === chosen) ?? batches[0];
  if (!batch) return null;
  return (
    <div class="applications-add">
      <select
        aria-label="哪一批"
        value={batch}
        onChange={({ currentTarget }) => setChosen(batches.find((one) => one === currentTarget.value))}
      >
        {batches.map((one) => (
          <option key={one} value={one}>
            {describeBatchKey(one)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onAdd(batch)}>
        添加记录
      </button>
    </div>
  );
}

type ApplicationRowProps = Omit<ProfileApplicationsProps, 'applications'> & { application: Application };

function ApplicationRow({ application, today, packs, onChange, onRemove }: ApplicationRowProps) {
  const { batch, answers } = application;
  const name = describeBatchKey(batch);
  return (
    <li data-application={batch}>
      <ApplicationHead application={application} name={name} />
      <StatusSelect application={application} name={name} onChange={onChange} />
      <ApplicationDates dates={application.dates} />
      <details class="application-edit">
        <summary>查看、修改</summary>
        <div class="application-body">
          <ApplicationEditor {...{ application, name, today, packs }} onChange={onChange} />
          {answers && <ApplicationAnswers answers={answers} />}
          <button
            type="button"
            class="applications-remove"
            aria-label={`删除${name}的记录`}
            onClick={() => onRemove(batch)}
          >
            删除记录
          </button>
        </div>
      </details>
    </li>
  );
}

function ApplicationHead({ application, name }: { application: Application; name: string }) {
  const { region, examArea, qualification, fee } = application;
  const place = [region, examArea === region ? undefined : examArea].filter(Boolean).join(' · ');
  const cost = fee === 0 ? '不收费' : `${fee} 元`;
  const facts = [place, qualification, fee === undefined ? undefined : cost].filter(Boolean);
  return (
    <p class="applications-head">
      <strong>{name}</strong>
      <span>{facts.join('，') || '没有填地区和资格'}</span>
    </p>
  );
}

type StatusSelectProps = Pick<ApplicationRowProps, 'application' | 'onChange'> & { name: string };

function StatusSelect({ application, name, onChange }: StatusSelectProps) {
  const setStatus = (text: string) => {
    const next = applicationStatuses.find((one): one is ApplicationStatus => one === text);
    if (next) onChange({ ...application, status: next });
  };
  return (
    <select
      aria-label={`${name}的状态`}
      value={application.status}
      onChange={(event) => setStatus(event.currentTarget.value)}
    >
      {applicationStatuses.map((one) => (
        <option key={one} value={one}>
          {describeStatus(one)}
        </option>
      ))}
    </select>
  );
}

function ApplicationDates({ dates = {} }: Pick<Application, 'dates'>) {
  const known = applicationDays.filter((day) => dates[day]);
  if (known.length === 0) return null;
  return <p class="profile-hint">{known.map((day) => `${describeDay(day)} ${dates[day]}`).join('，')}</p>;
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
