import type { Choice } from './evidence';
import { isPrompt } from './match-choice';
import type { Step, StepReason, StepState } from './plan-fill';
import type { FailReason, RunState, StopReason } from './run-report';

/** Short word of a state, for the badge of a row. */
export const stateWords: Readonly<Record<StepState | RunState, string>> = {
  fill: '将填写',
  already: '已一致',
  check: '核对',
  ask: '请你定',
  'no-value': '档案没有',
  'no-option': '没有这个选项',
  'not-applicable': '不用填',
  running: '正在填',
  filled: '已填好',
  failed: '没填成',
  undone: '已撤销',
};

const reasons: Readonly<Record<StepReason, string>> = {
  empty: '',
  default: '页面上是默认选项，将换成档案的内容。',
  chosen: '按你的选择填写。',
  waits: '等列表出来后再选。',
  same: '',
  'identity-same': '与档案一致，不改动。',
  'identity-differs': '与档案不一致！请确认选对了档案、登录的是本人。',
  'locked-same': '与档案一致，不改动。',
  'locked-differs': '页面不让改，且与档案不同，请核对。',
  'locked-empty': '页面上是空的，也不让填。若前面还有没选的，选好后再看。',
  'age-today': '这是按今天算的周岁。页面可能按别的日期算，请你定。',
  'age-differs': '与按今天算的周岁不同；页面可能按别的日期算，请看一眼。',
  'age-unknown': '档案里没有出生日期，算不出年龄。',
  guess: '不能确定这一栏就是它，请看一眼再决定。',
  differs: '页面上已有不同的内容，没有你的同意不会替换。',
  'does-not-fit': '档案里的内容不符合这一栏的格式，请手工填写。',
  'unknown-widget': '助手还不会操作这种控件，请手工填写。',
  'by-hand': '请先在“照片”页检查，再自己选择文件上传。',
  'not-saved': '档案里没有这一项。',
  'not-offered': '页面的选项里没有档案中的内容，请手工选择。',
  hidden: '页面现在没有显示这一栏。',
  'no-title': '现有职称为“无”，不用填取得时间。',
  'other-part': '同一项的另一栏还要你定，这一栏先不填。',
  skipped: '你选择了不填这一栏。',
};

const failReasons: Readonly<Record<FailReason, string>> = {
  refused: '页面不接受档案里的内容，可能超出了它允许的范围；原来的内容没有动，请核对后自己填。',
  'not-kept': '写入后页面没有保留，已恢复原样，请手工填写。',
  'changed-later': '填好后页面又改了这一栏，请看一眼。',
  'list-missing': '等了很久，列表没有出来。可稍后再点“填写本页”；若仍没有，请另开一页看看登录是否失效。',
  'not-offered': '列表出来了，但没有档案中的内容，请手工选择。',
  'parent-failed': '前一项没有填成，这一项也填不了。',
  'page-differs': '页面自己带出的内容与档案不同，请核对。',
  'left-empty': '页面没有带出内容，也不让填，请看一眼。',
  gone: '这一栏从页面上消失了。',
  'no-way-back': '没能恢复原样，请看一眼这一栏。',
  corrected: '填写之后这一栏已被改动，撤销时保留了你的内容。',
  error: '出现意外，没有写入，请手工填写。',
};

const stopReasons: Readonly<Record<StopReason, string>> = {
  user: '你动了页面上的内容，已停下。已填好的都保留，可以继续填写或撤销。',
  stopped: '已停下。已填好的都保留，可以继续填写或撤销。',
  navigated: '页面换了或重新载入了，已停下。请核对已填的内容，还缺的可再点“填写本页”。',
  'session-lost': '登录已失效，已停下。重新登录后可以再填，档案没有丢。',
  identity: '页面上的考生信息与所选档案不是同一个人，没有填写。请确认选对了档案、登录的是本人。',
  error: '出现意外，已经停下。已写入的可以撤销，请核对页面。',
  covered: '有弹窗盖住了表单，已停下。关掉弹窗后可以继续。',
};

/** What a candidate should know about one step, of a missing choice also what the page offers; '' when the state says it all. */
export function describeStep(step: Pick<Step, 'reason'>, choices: readonly Choice[] = []): string {
  const offered = choices.filter((choice) => !isPrompt(choice)).map((choice) => choice.text);
  return reasons[step.reason] + (step.reason === 'not-offered' ? describeOffer(offered) : '');
}

export function describeFailure(reason: FailReason, offered: readonly string[] = []): string {
  return failReasons[reason] + describeOffer(offered);
}

const mostOffered = 6;

function describeOffer(offered: readonly string[]): string {
  if (offered.length === 0) return '';
  const more = offered.length > mostOffered ? `等 ${offered.length} 项` : '';
  return `页面提供：${offered.slice(0, mostOffered).join('、')}${more}。`;
}

export function describeStop(reason: StopReason): string {
  return stopReasons[reason];
}
