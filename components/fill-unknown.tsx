import { forbiddenWords, type UnknownRow } from '@/rules/form/unknown-rows';
import { TaughtAction, type TeachActions } from './taught-chooser';

interface FillUnknownProps {
  rows: readonly UnknownRow[];
  busy: boolean;
  teach: TeachActions;
  onShow(ref: number): void;
}

/** Said openly: what stands on the page and is left to the candidate. */
export function FillUnknown({ rows, busy, teach, onShow }: FillUnknownProps) {
  if (rows.length === 0) return null;
  return (
    <section class="fill-unknown" aria-label="由你填写">
      <h3>由你填写</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.ref} data-unknown={row.forbidden ?? (row.taught ? 'left-alone' : 'unrecognised')}>
            <button type="button" class="fill-unknown-name" title="在页面上指出这一栏" onClick={() => onShow(row.ref)}>
              {row.label}
            </button>
            <span>{describeUnknown(row)}</span>
            {!row.forbidden && (
              <TaughtAction actions={teach} fieldRef={row.ref} label={row.label} taught={row.taught} busy={busy} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeUnknown({ forbidden, taught }: UnknownRow): string {
  if (forbidden) return forbiddenWords[forbidden];
  return taught ? '你指认过：这一栏不要填。' : '没有认出来，请手工填写，或指认它是什么。';
}
