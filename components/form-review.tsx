import { useState } from 'preact/hooks';
import type { FindingLevel } from '@/rules/finding';
import { describeFormFinding, type FormFinding } from '@/rules/form/form-finding';
import type { FieldValues } from '@/rules/profile/field-key';
import { maskValue } from '@/rules/profile/mask-value';
import { PrintSheet } from './print-sheet';
import { SourceSwitch } from './source-switch';

/** What 提交前检查 shows: the findings, and the answers as they stand on the page for the sheet of paper. */
export interface FormReviewScene {
  findings: readonly FormFinding[];
  answers: FieldValues;
  /** `YYYY-MM-DD`. */
  today: string;
}

interface FormReviewProps extends FormReviewScene {
  /** Points at a control on the page. */
  onShow(ref: number): void;
  /** Opens the browser's own print dialog. */
  onPrint(): void;
  onClose(): void;
}

const levelNames: Readonly<Record<FindingLevel, string>> = { fail: '要改', warn: '请核对', info: '留意' };
const levels: readonly FindingLevel[] = ['fail', 'warn', 'info'];

/** Over what stands in the page: what to change, to check, to know; each line leads to its control. */
export function FormReview({ findings, answers, today, onShow, onPrint, onClose }: FormReviewProps) {
  const [printing, setPrinting] = useState(false);
  const [sourced, setSourced] = useState(false);
  const open = findings.some(({ level }) => level !== 'info');
  return (
    <section class="form-review" aria-label="提交前检查" data-review={open ? 'open' : 'clear'}>
      <p class="form-review-head" role="status">
        {open ? countOf(findings) : '没有发现问题。请自己再看一遍，然后自己点“提交”。'}
      </p>
      {levels.map((level) => (
        <ReviewGroup
          key={level}
          level={level}
          findings={findings.filter((finding) => finding.level === level)}
          sourced={sourced}
          onShow={onShow}
        />
      ))}
      {findings.some(({ source }) => source) && <SourceSwitch on={sourced} onSwitch={setSourced} />}
      <div class="form-review-buttons">
        <button type="button" onClick={() => setPrinting(!printing)}>
          {printing ? '收起核对单' : '核对单'}
        </button>
        <button type="button" onClick={onClose}>
          关闭检查
        </button>
      </div>
      {printing && (
        <>
          <button type="button" class="form-review-print" onClick={onPrint}>
            打印核对单
          </button>
          <ReviewSheet findings={findings} answers={answers} today={today} />
        </>
      )}
    </section>
  );
}

function countOf(findings: readonly FormFinding[]): string {
  const counts = levels.map((level) => [levelNames[level], findings.filter((one) => one.level === level).length]);
  return counts
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${name} ${count} 处`)
    .join('，');
}

interface ReviewGroupProps {
  level: FindingLevel;
  findings: readonly FormFinding[];
  /** Say where the rules come from. */
  sourced: boolean;
  onShow(ref: number): void;
}

function ReviewGroup({ level, findings, sourced, onShow }: ReviewGroupProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h4>{levelNames[level]}</h4>
      <ul class="form-review-list" data-level={level}>
        {findings.map((finding) => (
          <li key={`${finding.ref} ${finding.code}`} data-finding={finding.code}>
            <button type="button" title="在页面上指出这一栏" onClick={() => onShow(finding.ref)}>
              <strong>{finding.label}</strong>
              <span>{describeFormFinding(finding)}</span>
              {sourced && finding.source && <small class="journey-source">{finding.source}</small>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function ReviewSheet({ findings, answers, today }: FormReviewScene) {
  return (
    <PrintSheet
      title="软考报名表核对单"
      about={`按网页上现在的内容　打印：${today}`}
      show={(key) => {
        const value = answers[key] ?? '';
        return key === 'idNumber' ? maskValue(key, value) || '（没读到）' : value || '（空或没读到）';
      }}
      footer="逐项核对，无误打勾，再由本人提交。证件号码已遮住中间几位。"
    >
      {findings.length > 0 && (
        <ul class="print-findings">
          {findings.map((finding) => (
            <li key={`${finding.ref} ${finding.code}`}>
              {levelNames[finding.level]}：{finding.label}，{describeFormFinding(finding)}
            </li>
          ))}
        </ul>
      )}
    </PrintSheet>
  );
}
