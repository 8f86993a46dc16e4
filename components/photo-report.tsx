import type { FindingLevel } from '@/rules/finding';
import { describePhotoFinding } from '@/rules/photo/finding-text';
import type { PhotoVerdict, PhotoReport as Report } from '@/rules/photo/judge-photo';
import type { PhotoFinding } from '@/rules/photo/photo-finding';

/** What a verdict is called. */
export const verdictWords: Readonly<Record<PhotoVerdict, string>> = {
  pass: '未发现问题',
  warn: '有需要留意的地方',
  fail: '不符合要求',
};

const levelWords: Readonly<Record<FindingLevel, string>> = { fail: '不符合', warn: '留意', info: '说明' };

interface PhotoReportProps {
  report: Report;
}

/** The verdict and every finding, each with its number, limit and source on demand. */
export function PhotoReport({ report }: PhotoReportProps) {
  return (
    <section class="photo-report" aria-label="检查结果">
      <p class={`photo-verdict photo-${report.verdict}`} data-verdict={report.verdict}>
        {verdictWords[report.verdict]}
      </p>
      {report.depth === 'file' && <p class="photo-hint">文件本身没有通过，画面（背景、清晰度等）没有检测。</p>}
      <FindingList findings={report.findings} />
    </section>
  );
}

interface FindingListProps {
  findings: readonly PhotoFinding[];
}

/** The findings alone, for a check that is still running. */
export function FindingList({ findings }: FindingListProps) {
  return (
    <ul class="photo-findings">
      {findings.map((finding) => (
        <FindingItem key={finding.code} finding={finding} />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { finding: PhotoFinding }) {
  const { text, measured, limit, source } = describePhotoFinding(finding);
  return (
    <li class={`photo-finding photo-${finding.level}`} data-finding={finding.code}>
      <p class="photo-finding-text">
        <strong class="photo-level">{levelWords[finding.level]}</strong>
        {text}
      </p>
      <details class="photo-details">
        <summary>数值与依据</summary>
        <dl>
          {measured !== undefined && <Fact name="测得" value={measured} />}
          {limit !== undefined && <Fact name="界限" value={limit} />}
          <Fact name="依据" value={source} />
        </dl>
      </details>
    </li>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div class="photo-fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
