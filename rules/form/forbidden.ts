import { isKnownName } from './alias-index';
import type { FieldEvidence } from './evidence';
import { normalizeLabel, normalizeText } from './normalize-label';
import { rememberEach } from './remember';

/** Why the product never touches a control, whatever else it may look like. */
export type Forbidden = 'pledge' | 'captcha' | 'password' | 'payment';

/** Read line by line. */
const rows: readonly (readonly [Forbidden, RegExp])[] = [
  ['password', /密码|口令|password|passwd|^pwd$/im],
  [
    'captcha',
    /验证码|校验码|动态码|认证码|随机码|附加码|短信码|captcha|verif(?:y|ication)code|^(?:vcode|checkcode|yzm)$/im,
  ],
  ['payment', /银行卡|银行账号|(?<!身份证|一)卡号|开户行|(?<!用)户名$|支付密码|cvv/im],
];
const pledge = /承诺|诚信|同意|已阅读|协议|声明|授权|agree|pledge/i;
/** Left empty by every person, filled in by robots; 请勿填写他人手机 is a warning (sign-up forms, 2019–2022). */
const bait = /(?:请勿|不要|勿)填(?!写?(?:[他别虚假错家父母单昵其]|座机|固定))|留空|leave.{0,12}(?:blank|empty)/i;

/** A promise: pledge, captcha, password and payment controls are excluded before any matching. */
export const judgeForbidden = rememberEach((evidence: FieldEvidence): Forbidden | undefined => {
  if (evidence.inputType === 'password') return 'password';
  const texts = evidence.labels.filter((label) => label.source !== 'after' && label.source !== 'heading');
  const own = [...texts.map((label) => label.text), evidence.placeholder, evidence.title];
  const single = evidence.kind === 'checkbox' || evidence.kind === 'radio';
  const choiceText = evidence.choices.map((choice) => choice.text).join(' ');
  if (single && pledge.test(`${own.join(' ')} ${choiceText}`)) return 'pledge';
  // Authors copy a row and change its label only: 毕业院校 in a text box named "password" (seen on a student profile form).
  const attributes = own.some(isKnownName) ? [] : [evidence.name, evidence.id];
  const names = attributes.flatMap((name) => [name, ...name.split(/[.[\]_\-:$]+/)]);
  const lines = [...own.map((text) => normalizeLabel(text).core), ...names].join('\n');
  return rows.find(([, pattern]) => pattern.test(lines))?.[0];
});

/** A box that asks to be left empty. */
export const isBait = rememberEach(({ labels, placeholder }: FieldEvidence): boolean => {
  const texts = [...labels.map((label) => label.text), placeholder];
  return texts.some((text) => text !== '' && bait.test(normalizeText(text)));
});
