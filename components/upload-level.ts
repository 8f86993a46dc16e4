import type { UploadNotice } from './photo-upload-notice';

/** How grave a notice is; `running` while the check is on its way. */
export type UploadLevel = 'fail' | 'warn' | 'pass' | 'running';

export function uploadLevel({ relation, problem, report }: UploadNotice): UploadLevel {
  if (relation?.level === 'fail' || problem || report?.verdict === 'fail') return 'fail';
  if (!report) return 'running';
  return relation?.level === 'warn' || report.verdict === 'warn' ? 'warn' : 'pass';
}
