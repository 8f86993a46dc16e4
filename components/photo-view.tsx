import type { PhotoReport as Report } from '@/rules/photo/judge-photo';
import type { PhotoKind } from '@/rules/photo/limits';
import { manualChecks } from '@/rules/photo/manual-checks';
import { PhotoKindSwitch } from './photo-kind-switch';
import { PhotoPicker } from './photo-picker';
import { FindingList, PhotoReport } from './photo-report';

/** Where the check of the chosen photo stands. */
export type PhotoCheck =
  | { state: 'empty' }
  /** `report` holds what the file alone showed, as soon as it is known. */
  | { state: 'running'; fileName: string; report: Report | undefined }
  | { state: 'done'; report: Report }
  /** `message` is Chinese: why there is no result. */
  | { state: 'failed'; fileName: string; message: string };

interface PhotoViewProps {
  check: PhotoCheck;
  /** Blob URL of the chosen file. */
  preview: string | undefined;
  /** The rules in force, chosen by the user or, once a report is there, by the file. */
  kind: PhotoKind | undefined;
  onPick: (file: File) => void;
  /** The user asks for other rules: the same file is to be checked again. */
  onKind: (kind: PhotoKind) => void;
}

/** The photo tab: choose a file, see the verdict and the reasons. */
export function PhotoView({ check, preview, kind, onPick, onKind }: PhotoViewProps) {
  return (
    <div class="photo-view" aria-busy={check.state === 'running'}>
      <PhotoPicker onPick={onPick} />
      <PhotoKindSwitch kind={kind} onKind={onKind} />
      {preview !== undefined && showsPreview(check) && <img class="photo-preview" src={preview} alt="所选照片的预览" />}
      <div class="photo-outcome" role="status">
        <Outcome check={check} />
      </div>
      {check.state === 'done' && <ManualChecks />}
      <p class="photo-note">
        这里的检查只作参考，不能代替官方的“照片处理工具”。请先用官方工具处理源照片，再上传它保存的“报名照片.jpg”；以官方审核为准。
      </p>
    </div>
  );
}

/** A file that must not be decoded must not be shown either: the preview would decode it in the panel itself. */
function showsPreview(check: PhotoCheck): boolean {
  if (check.state === 'running') return check.report !== undefined;
  return check.state === 'done' && check.report.depth === 'pixels';
}

function Outcome({ check }: { check: PhotoCheck }) {
  switch (check.state) {
    case 'empty':
      return <p class="photo-hint">还没有选择照片。</p>;
    case 'running':
      return (
        <>
          <p class="photo-running">正在检查 {check.fileName} …</p>
          {check.report && <FindingList findings={check.report.findings} />}
        </>
      );
    case 'done':
      return (
        <>
          <p class="photo-file">{check.report.fileName}</p>
          <PhotoReport report={check.report} />
        </>
      );
    case 'failed':
      return (
        <p class="photo-error" role="alert">
          {check.fileName}：{check.message}
        </p>
      );
  }
}

function ManualChecks() {
  return (
    <fieldset class="photo-manual">
      <legend>下面这些请你自己看</legend>
      {manualChecks.map((text) => (
        <label key={text} class="photo-manual-item">
          <input type="checkbox" />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
