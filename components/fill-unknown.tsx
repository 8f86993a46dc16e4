import { forbiddenWords, type UnknownRow } from '@/rules/form/unknown-rows';

/** Said openly: what stands on the page and is left to the candidate. */
export function FillUnknown({ rows, onShow }: { rows: readonly UnknownRow[]; onShow(ref: number): void }) {
  if (rows.length === 0) return null;
  return (
    <section class="fill-unknown" aria-label="由你填写">
      <h3>由你填写</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.ref} data-unknown={row.forbidden ?? 'unrecognised'}>
            <button type="button" title="在页面上指出这一栏" onClick={() => onShow(row.ref)}>
              {row.label}
            </button>
            <span>{row.forbidden ? forbiddenWords[row.forbidden] : '没有认出来，请手工填写。'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
