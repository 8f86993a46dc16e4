import { describeStop } from '@/rules/form/describe-step';
import type { FillViewProps } from './fill-view';

/** Where the filling stands, in one sentence; `pending` fields are still to be written. */
export function describeStatus(props: FillViewProps, pending: number): string {
  const { run, stopped, rows, currentId, kind } = props;
  if (!currentId) return '先选一份档案，或到“档案”页新建、导入。';
  if (run === 'stopped' && stopped) return describeStop(stopped);
  if (run === 'running' && kind === 'undo') return '正在撤销。请先不要动页面。';
  if (run === 'running') return `正在填写，还有 ${pending} 项。请先不要动页面。`;
  if (run === 'done') {
    const failed = rows.filter((row) => row.state === 'failed').length;
    if (kind === 'undo') return failed > 0 ? `已撤销，有 ${failed} 项没能恢复，请看一眼。` : '已撤销，页面恢复原样。';
    const asked = rows.filter((row) => row.state === 'ask' || row.state === 'no-option').length;
    const rest = asked > 0 ? `另有 ${asked} 项要你自己填。` : '';
    return failed > 0
      ? `填写完毕，有 ${failed} 项没填成，请看下面的说明。${rest}`
      : `填写完毕，填的每一栏都已读回核对。${rest}提交前请自己再看一遍。`;
  }
  return pending > 0 ? `将填写 ${pending} 项，请先看一遍下面的预览。` : '没有需要填写的内容。';
}
