import { describeStop } from '@/rules/form/describe-step';
import { findMismatches, type FillRow as Row } from '@/rules/form/fill-rows';
import type { CaptureEntry } from '@/rules/form/plan-capture';
import type { StopReason } from '@/rules/form/run-report';
import type { UnknownRow } from '@/rules/form/unknown-rows';
import { maskValue } from '@/rules/profile/mask-value';
import { CaptureList } from './capture-list';
import { FillRow } from './fill-row';
import { FillSummary } from './fill-summary';
import { FillUnknown } from './fill-unknown';
import { StructureReport } from './structure-report';

export interface FillActions {
  onFill(): void;
  onUndo(): void;
  onStop(): void;
  onShow(ref: number): void;
  onChoose(row: Row, chosen: boolean): void;
  onSelectProfile(id: string): void;
  onOpenProfiles(): void;
  /** Shows what the page's answers would bring to the profile; `undefined` closes it again. */
  onCapture(open: boolean): void;
  /** How the page is built, without any value. */
  onReport(): string;
  onSaveCapture(entries: readonly CaptureEntry[]): void;
}

export interface FillViewProps extends FillActions {
  rows: readonly Row[];
  unknown: readonly UnknownRow[];
  run: 'idle' | 'running' | 'done' | 'stopped';
  /** What the run does or did. */
  kind?: 'fill' | 'undo' | undefined;
  stopped?: StopReason | undefined;
  canUndo: boolean;
  profiles: readonly { id: string; name: string }[];
  currentId: string | undefined;
  /** The page's answers that the profile lacks, while the candidate looks at them. */
  capture: readonly CaptureEntry[] | undefined;
  /** 演示模式. */
  masked: boolean;
}

/** The whole 填表 tab: whose answers, what will happen to each field, one button to fill and one to undo. */
export function FillView(props: FillViewProps) {
  const { rows, run, currentId } = props;
  const mismatches = findMismatches(rows);
  const pending = rows.filter((row) => row.planned && row.state !== 'running').length;
  const busy = run === 'running';
  if (rows.length === 0 && props.unknown.length === 0) {
    return <p class="fill-empty">这一页没有要填的内容。到“考生报名”页面后，这里会列出每一栏。</p>;
  }
  return (
    <section class="fill-view" aria-label="填表">
      <ProfileChoice {...props} />
      {mismatches.length > 0 && <WrongPerson rows={mismatches} />}
      <div class="fill-actions">
        <button
          type="button"
          class="fill-main"
          disabled={busy || pending === 0 || mismatches.length > 0 || !currentId}
          onClick={props.onFill}
        >
          填写本页
        </button>
        {busy ? (
          <button type="button" onClick={props.onStop}>
            停下
          </button>
        ) : (
          <button type="button" disabled={!props.canUndo} onClick={props.onUndo}>
            撤销填写
          </button>
        )}
      </div>
      <p class="fill-status" role="status">
        {statusText(props, pending)}
      </p>
      <FillSummary rows={rows} unknown={props.unknown.length} />
      <ol class="fill-list">
        {rows.map((row) => (
          <FillRow key={row.ref} row={row} busy={busy} onShow={props.onShow} onChoose={props.onChoose} />
        ))}
      </ol>
      <button
        type="button"
        class="fill-capture"
        disabled={busy || mismatches.length > 0}
        onClick={() => props.onCapture(true)}
      >
        存入档案
      </button>
      {props.capture && (
        <CaptureList
          entries={props.capture}
          masked={props.masked}
          onSave={props.onSaveCapture}
          onCancel={() => props.onCapture(false)}
        />
      )}
      <FillUnknown rows={props.unknown} onShow={props.onShow} />
      <StructureReport onReport={props.onReport} />
    </section>
  );
}

function statusText(props: FillViewProps, pending: number): string {
  const { run, stopped, rows, currentId, kind } = props;
  if (!currentId) return '先选一份档案，或到“档案”页新建、导入。';
  if (run === 'stopped' && stopped) return describeStop(stopped);
  if (run === 'running' && kind === 'undo') return '正在撤销。请先不要动页面。';
  if (run === 'running') return `正在填写，还有 ${pending} 项。请先不要动页面。`;
  if (run === 'done') {
    const failed = rows.filter((row) => row.state === 'failed').length;
    if (kind === 'undo') return failed > 0 ? `已撤销，有 ${failed} 项没能恢复，请看一眼。` : '已撤销，页面恢复原样。';
    return failed > 0
      ? `填写完毕，有 ${failed} 项没填成，请看下面的说明。`
      : '填写完毕，每一栏都已读回核对。提交前请自己再看一遍。';
  }
  return pending > 0 ? `将填写 ${pending} 项，请先看一遍下面的预览。` : '没有需要填写的内容。';
}

function ProfileChoice({ profiles, currentId, onSelectProfile, onOpenProfiles, run, masked }: FillViewProps) {
  if (profiles.length === 0) {
    return (
      <p class="fill-profile">
        还没有档案。
        <button type="button" onClick={onOpenProfiles}>
          去建档案
        </button>
      </p>
    );
  }
  return (
    <label class="fill-profile">
      <span>用哪份档案</span>
      <select
        value={currentId ?? ''}
        disabled={run === 'running'}
        onChange={(event) => onSelectProfile(event.currentTarget.value)}
      >
        {!currentId && <option value="">请选择</option>}
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {masked ? maskValue('fullName', name) : name}
          </option>
        ))}
      </select>
    </label>
  );
}

function WrongPerson({ rows }: { rows: readonly Row[] }) {
  return (
    <p class="fill-wrong-person" role="alert" data-blocked="identity">
      页面上的{rows.map((row) => row.label).join('、')}
      与所选档案不一致，可能选错了档案，或登录的不是本人。为免填错，已停用填写。
    </p>
  );
}
