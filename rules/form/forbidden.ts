import type { FieldEvidence } from './evidence';
import { normalizeLabel, normalizeText } from './normalize-label';

/** Why the product never touches a control, whatever else it may look like. */
export type Forbidden = 'pledge' | 'captcha' | 'password' | 'payment';

const rows: readonly (readonly [Forbidden, RegExp])[] = [
  ['password', /密码|口令|password|passwd|^pwd$/i],
  [
    'captcha',
    /验证码|校验码|动态码|认证码|随机码|附加码|短信码|captcha|verif(?:y|ication)code|^(?:vcode|checkcode|yzm)$/i,
  ],
  ['payment', /银行卡|银行账号|(?<!身份证|一)卡号|开户行|户名$|支付密码|cvv/i],
];
const pledge = /承诺|诚信|同意|已阅读|协议|声明|授权|agree|pledge/i;
/** Left empty by every person, filled in by robots. */
const bait = /(?:请勿|不要|勿)填|留空|leave.{0,12}(?:blank|empty)/i;

/** A promise: pledge, captcha, password and payment controls are excluded before any matching. */
export function judgeForbidden(evidence: FieldEvidence): Forbidden | undefined {
  if (evidence.inputType === 'password') return 'password';
  const texts = evidence.labels.filter((label) => label.source !== 'after' && label.source !== 'heading');
  const own = [...texts.map((label) => label.text), evidence.placeholder, evidence.title];
  const single = evidence.kind === 'checkbox' || evidence.kind === 'radio';
  const choiceText = evidence.choices.map((choice) => choice.text).join(' ');
  if (single && pledge.test(`${own.join(' ')} ${choiceText}`)) return 'pledge';
  const names = [evidence.name, evidence.id].flatMap((name) => [name, ...name.split(/[.[\]_\-:$]+/)]);
  const cores = own.map((text) => normalizeLabel(text).core);
  return rows.find(([, pattern]) => [...cores, ...names].some((text) => pattern.test(text)))?.[0];
}

/** A box that asks to be left empty. */
export function isBait(evidence: FieldEvidence): boolean {
  const texts = [...evidence.labels.map((label) => label.text), evidence.placeholder];
  return texts.some((text) => bait.test(normalizeText(text)));
}
