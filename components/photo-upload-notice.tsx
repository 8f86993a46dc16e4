import { describePhotoFinding } from '@/rules/photo/finding-text';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import { type UploadLevel, uploadLevel } from './upload-level';

/** What is said of a file chosen on the portal. */
export interface UploadNotice {
  fileName: string;
  /** How the file stands to the photos known so far, where that says anything. */
  relation: { id: string; level: 'fail' | 'warn' | 'pass'; text: string } | undefined;
  /** Why there is no report, in Chinese. */
  problem: string | undefined;
  /** Absent while the check is running. */
  report: PhotoReport | undefined;
}

interface PhotoUploadNoticeProps {
  notice: UploadNotice;
  onShow: () => void;
  onClose: () => void;
}

const words: Readonly<Record<UploadLevel, string>> = {
  fail: '刚选的照片不对，先别提交',
  warn: '刚选的照片请再看一眼',
  pass: '刚选的照片没有发现问题',
  running: '正在检查刚选的照片…',
};

/** On every tab: whether the file that was just chosen on the portal is the right one. */
export function PhotoUploadNotice({ notice, onShow, onClose }: PhotoUploadNoticeProps) {
  const { fileName, relation, problem, report } = notice;
  const level = uploadLevel(notice);
  const reasons = (report?.findings ?? []).filter(({ level: each }) => each === level).slice(0, 2);
  return (
    <div
      class={`photo-upload photo-${level}`}
      role={level === 'fail' ? 'alert' : 'status'}
      data-upload={relation?.id ?? 'unknown'}
      data-upload-level={level}
    >
      <p class="photo-upload-head">{words[level]}</p>
      <p class="photo-file">{fileName}</p>
      {relation && <p>{relation.text}</p>}
      {problem && <p>{problem}</p>}
      {relation?.level !== 'fail' &&
        reasons.map((finding) => <p key={finding.code}>{describePhotoFinding(finding).text}</p>)}
      <div class="photo-upload-acts">
        <button type="button" onClick={onShow}>
          看检查结果
        </button>
        <button type="button" onClick={onClose}>
          知道了
        </button>
      </div>
    </div>
  );
}
