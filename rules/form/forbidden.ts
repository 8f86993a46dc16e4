import type { FieldEvidence } from './evidence';

/** Why the product never touches a control, whatever else it may look like. */
export type Forbidden = 'pledge' | 'captcha' | 'password' | 'payment';

const rows: readonly (readonly [Forbidden, RegExp])[] = [
  ['password', /密码|口令|password|passwd|\bpwd\b/i],
  ['captcha', /验证码|校验码|动态码|captcha|verifycode|短信码/i],
  ['payment', /银行卡|卡号|开户行|支付密码|cvv/i],
];
const pledge = /承诺|诚信|同意|已阅读|协议|声明|授权|agree|pledge/i;

/** The rule of DESIGN §7.3: pledge, captcha, password and payment controls are excluded before any matching. */
export function judgeForbidden(evidence: FieldEvidence): Forbidden | undefined {
  if (evidence.inputType === 'password') return 'password';
  const own = [...evidence.labels.map((label) => label.text), evidence.placeholder, evidence.title].join(' ');
  const single = evidence.kind === 'checkbox' || evidence.kind === 'radio';
  const choiceText = evidence.choices.map((choice) => choice.text).join(' ');
  if (single && pledge.test(`${own} ${choiceText}`)) return 'pledge';
  const all = `${own} ${evidence.name} ${evidence.id}`;
  return rows.find(([, pattern]) => pattern.test(all))?.[0];
}
