import { useId, useState } from 'preact/hooks';
import type { Pack } from '@/rules/exam/pack';
import { regions } from '@/rules/exam/regions';
import { type Application, maxNotesLength } from '@/rules/profile/application';
import { applicationDays, describeDay } from '@/rules/profile/application-days';
import {
  type ApplicationChoice,
  applicationChoices,
  setChoice,
  setDay,
  setFee,
} from '@/rules/profile/edit-application';
import { fields, suggestOptions } from '@/rules/profile/fields';
import { parseFee } from '@/rules/profile/parse-fee';
import { reviewApplication } from '@/rules/profile/review-application';
import { Suggestions } from './suggestions';

interface ApplicationEditorProps {
  application: Application;
  /** Such as `2026 年上半年`. */
  name: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** What is known of batches and regions. */
  packs: readonly Pack[];
  onChange(application: Application): void;
}

/** Everything of one record, each change saved at once; what does not fit together is said and kept all the same. */
export function ApplicationEditor(props: ApplicationEditorProps) {
  const { application, name, today, packs, onChange } = props;
  return (
    <>
      <div class="application-fields">
        {applicationChoices.map((choice) => (
          <ChoiceField key={choice} {...props} choice={choice} />
        ))}
        <FeeField {...props} />
        {applicationDays.map((day) => (
          <label key={day}>
            <span>{describeDay(day)}日期</span>
            <input
              type="date"
              min="2000-01-01"
              max="2099-12-31"
              aria-label={`${name}的${describeDay(day)}日期`}
              value={application.dates?.[day] ?? ''}
              onChange={(event) => onChange(setDay(application, day, event.currentTarget.value))}
            />
          </label>
        ))}
      </div>
      <textarea
        aria-label={`${name}的备注`}
        placeholder="备注"
        rows={2}
        maxLength={maxNotesLength}
        value={application.notes ?? ''}
        onInput={(event) => onChange(withNotes(application, event.currentTarget.value))}
      />
      {reviewApplication(application, today, packs).map((text) => (
        <p key={text} class="profile-problem" data-level="warn">
          {text}
        </p>
      ))}
    </>
  );
}

function ChoiceField({ application, name, choice, onChange }: ApplicationEditorProps & { choice: ApplicationChoice }) {
  const id = useId();
  const { label, maxLength } = fields[choice];
  const value = application[choice] ?? '';
  const options = choice === 'region' ? regions.map((region) => region.name) : suggestOptions(choice, application);
  const change = (text: string) => onChange(setChoice(application, choice, text));
  return (
    <div>
      <label for={id}>{label}</label>
      <div class={options.length > 0 ? 'profile-choice' : undefined}>
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={maxLength}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {options.length > 0 && (
          <Suggestions label={`${name}的${label}选项`} value={value} options={options} onPick={change} />
        )}
      </div>
    </div>
  );
}

/** What is typed stays as typed until it is an amount. */
function FeeField({ application, onChange }: ApplicationEditorProps) {
  const id = useId();
  const { fee } = application;
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && typed.trim() !== '' && parseFee(typed) === undefined;
  const take = (text: string) => {
    setTyped(text);
    const next = parseFee(text);
    if (next !== undefined || text.trim() === '') onChange(setFee(application, next));
  };
  return (
    <div>
      <label for={id}>报名费（元）</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={12}
        value={typed ?? (fee === undefined ? '' : String(fee))}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={() => {
          if (!isWrong) setTyped(undefined);
        }}
      />
      {isWrong && (
        <p id={`${id}-problem`} class="profile-problem" data-level="fail">
          没有存：请填数字，例如 100；不收费填 0。
        </p>
      )}
    </div>
  );
}

function withNotes({ notes: _old, ...rest }: Application, notes: string): Application {
  return notes === '' ? rest : { ...rest, notes };
}
