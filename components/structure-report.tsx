import { useState } from 'preact/hooks';

interface StructureReportProps {
  /** Made when asked for: how the page is built, without any value. */
  onReport(): string;
}

/** For pages that were not recognised: a report to read, copy and pass on by hand. Nothing is sent. */
export function StructureReport({ onReport }: StructureReportProps) {
  const [report, setReport] = useState<string | undefined>(undefined);
  if (report === undefined) {
    return (
      <p class="structure-report">
        有认错或没认出的栏目？
        <button type="button" onClick={() => setReport(onReport())}>
          结构报告
        </button>
      </p>
    );
  }
  return (
    <section class="structure-report" aria-label="结构报告">
      <p>只有栏目的名称、类型和选项，没有填写的内容。发给别人前请自己看一遍。</p>
      <textarea
        readOnly
        rows={8}
        value={report}
        aria-label="结构报告内容"
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" onClick={() => void navigator.clipboard.writeText(report)}>
        复制
      </button>
      <button type="button" onClick={() => setReport(undefined)}>
        收起
      </button>
    </section>
  );
}
