import { stateWords } from '@/rules/form/describe-step';
import type { FillRow as Row } from '@/rules/form/fill-rows';
import { TaughtAction, type TeachActions } from './taught-chooser';

export interface FillRowProps {
  row: Row;
  busy: boolean;
  teach: TeachActions;
  onShow(ref: number): void;
  onChoose(row: Row, chosen: boolean): void;
}

/** One recognised field: what the page shows, what the profile says, what will happen. A press shows it on the page. */
export function FillRow({ row, busy, teach, onShow, onChoose }: FillRowProps) {
  return (
    <li class="fill-row" data-field={row.key} data-state={row.state} data-alarm={row.alarm || undefined}>
      <button type="button" class="fill-row-main" title="在页面上指出这一栏" onClick={() => onShow(row.ref)}>
        <span class="fill-row-head">
          <span class="fill-row-label">{row.label}</span>
          <span class="fill-badge">{stateWords[row.state]}</span>
        </span>
        <RowValues row={row} />
        {row.note && <span class="fill-row-note">{row.note}</span>}
      </button>
      {row.option === 'accept' && <Option row={row} busy={busy} onChoose={onChoose} />}
      <details class="fill-row-more">
        <summary>更多</summary>
        {row.option === 'skip' && <Option row={row} busy={busy} onChoose={onChoose} />}
        <span>识别依据：{row.why}</span>
      </details>
      <TaughtAction actions={teach} fieldRef={row.ref} label={row.label} taught={row.taught} busy={busy} />
    </li>
  );
}

function Option({ row, busy, onChoose }: Omit<FillRowProps, 'onShow' | 'teach'>) {
  return (
    <label class="fill-row-option">
      <input
        type="checkbox"
        checked={row.chosen}
        disabled={busy}
        onChange={(event) => onChoose(row, event.currentTarget.checked)}
      />
      {row.option === 'accept' ? '用档案的内容填这一栏' : '这一栏不填'}
    </label>
  );
}

function RowValues({ row }: { row: Row }) {
  const same = row.have === row.want || row.want === '';
  return (
    <span class="fill-row-values">
      <span class="fill-have">{row.have || '（空）'}</span>
      {!same && row.state !== 'undone' && (
        <>
          <span class="fill-arrow" aria-hidden="true">
            {row.state === 'fill' || row.state === 'running' ? '→' : '≠'}
          </span>
          <span class="fill-want">{row.want}</span>
        </>
      )}
    </span>
  );
}
