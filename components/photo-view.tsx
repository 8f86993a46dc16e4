import type { ComponentChildren } from 'preact';
import type { PhotoReport as Report } from '@/rules/photo/judge-photo';
import type { PhotoKind } from '@/rules/photo/limits';
import { PhotoKindSwitch } from './photo-kind-switch';
import { PhotoManual } from './photo-manual';
import { PhotoPicker } from './photo-picker';
import { type CheckedPicture, PhotoPicture } from './photo-picture';
import { FindingList, PhotoReport } from './photo-report';
import { PhotoRulesNote } from './photo-rules-note';

/** Where the check of the chosen photo stands. */
export type PhotoCheck =
  | { state: 'empty' }
  /** `report` holds what the file alone showed, as soon as it is known. */
  | { state: 'running'; fileName: string; report: Report | undefined }
  | { state: 'done'; report: Report; picture?: CheckedPicture | undefined }
  /** `message` is Chinese: why there is no result. */
  | { state: 'failed'; fileName: string; message: string };

interface PhotoViewProps {
  check: PhotoCheck;
  /** The rules in force, chosen by the user or, once a report is there, by the file. */
  kind: PhotoKind | undefined;
  /** The candidate's region, when its own numbers differ. */
  region?: string | undefined;
  /** What may follow a finished check. */
  children?: ComponentChildren;
  onPick: (file: File) => void;
  /** The user asks for other rules: the same file is to be checked again. */
  onKind: (kind: PhotoKind) => void;
  /** A file may come soon. */
  onApproach?: () => void;
}

/** The photo tab: choose a file, see the verdict and the reasons. */
export function PhotoView({ check, kind, region, children, onPick, onKind, onApproach }: PhotoViewProps) {
  return (
    <div class="photo-view" aria-busy={check.state === 'running'}>
      <PhotoPicker onPick={onPick} onApproach={onApproach} />
      <PhotoKindSwitch kind={kind} onKind={onKind} />
      {kind && <PhotoRulesNote kind={kind} region={region} />}
      {check.state === 'done' && check.picture && (
        <PhotoPicture picture={check.picture} findings={check.report.findings} />
      )}
      <div class="photo-outcome" role="status">
        <Outcome check={check} />
      </div>
      {check.state === 'done' && <PhotoManual key={check.report.fileName} />}
      {children}
      <p class="photo-note">
        这里的检查只作参考，不能代替官方的“照片处理工具”。请先用官方工具处理源照片，再上传它保存的“报名照片.jpg”；以官方审核为准。
      </p>
    </div>
  );
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
