import { findMismatches, type FillRow as Row } from '@/rules/form/fill-rows';
import type { CaptureEntry } from '@/rules/form/plan-capture';
import type { StopReason } from '@/rules/form/run-report';
import type { UnknownRow } from '@/rules/form/unknown-rows';
import type { FieldKey } from '@/rules/profile/field-key';
import { fields as fieldData } from '@/rules/profile/fields';
import { CaptureList } from './capture-list';
import { FillList } from './fill-list';
import { FillProfile } from './fill-profile';
import { describeStatus } from './fill-status';
import { FillSummary } from './fill-summary';
import { FillUnknown } from './fill-unknown';
import { FormReview, type FormReviewScene } from './form-review';
import { StructureReport } from './structure-report';
import type { TeachActions } from './taught-chooser';
import { TaughtMissing, TaughtPicking } from './taught-missing';

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
  /** Looks over what stands on the page, or no longer. */
  onReview(open: boolean): void;
  onPrint(): void;
  /** The candidate wants to point out the field of this key on the page. */
  onPick(key: FieldKey): void;
  onCancelPick(): void;
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
  /** The page looked over, while the candidate wants to see it. */
  review: FormReviewScene | undefined;
  /** 演示模式. */
  masked: boolean;
  teach: TeachActions;
  /** Identity keys of fields that the candidate named otherwise and that speak of somebody else. */
  strangers: readonly FieldKey[];
  /** What the profile has and the page seems not to ask. */
  missing: readonly FieldKey[];
  /** The candidate is pointing out the field of this key. */
  picking?: FieldKey | undefined;
  /** Why the last 指认 came to nothing. */
  teachProblem?: string | undefined;
}

/** The whole 填表 tab: whose answers, what will happen to each field, one button to fill and one to undo. */
export function FillView(props: FillViewProps) {
  const { rows, run, currentId } = props;
  const mismatches = [...findMismatches(rows).map((row) => row.label), ...props.strangers.map(labelOf)];
  const pending = rows.filter((row) => row.planned && row.state !== 'running').length;
  const busy = run === 'running';
  if (rows.length === 0 && props.unknown.length === 0) {
    return <p class="fill-empty">这一页没有要填的内容。到“考生报名”页面后，这里会列出每一栏。</p>;
  }
  return (
    <section class="fill-view" aria-label="填表">
      <FillProfile {...props} />
      {props.picking && <TaughtPicking field={props.picking} onCancel={props.onCancelPick} />}
      {props.teachProblem && (
        <p class="taught-problem" role="alert">
          {props.teachProblem}
        </p>
      )}
      {mismatches.length > 0 && <WrongPerson labels={mismatches} />}
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
        {describeStatus(props, pending)}
      </p>
      {props.review ? (
        <FormReview
          {...props.review}
          onShow={props.onShow}
          onPrint={props.onPrint}
          onClose={() => props.onReview(false)}
        />
      ) : (
        <button type="button" class="fill-capture" disabled={busy} onClick={() => props.onReview(true)}>
          提交前检查
        </button>
      )}
      <FillSummary rows={rows} unknown={props.unknown.length} />
      <FillList rows={rows} busy={busy} teach={props.teach} onShow={props.onShow} onChoose={props.onChoose} />
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
      <FillUnknown rows={props.unknown} busy={busy} teach={props.teach} onShow={props.onShow} />
      <TaughtMissing keys={props.missing} busy={busy} onPick={props.onPick} />
      <StructureReport onReport={props.onReport} />
    </section>
  );
}

function labelOf(key: FieldKey): string {
  return fieldData[key].label;
}

function WrongPerson({ labels }: { labels: readonly string[] }) {
  return (
    <p class="fill-wrong-person" role="alert" data-blocked="identity">
      页面上的{[...new Set(labels)].join('、')}
      与所选档案不一致，可能选错了档案，或登录的不是本人。为免填错，已停用填写。
    </p>
  );
}
