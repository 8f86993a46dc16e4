import { remember } from './remember';

/** Traditional forms of the characters that names of fields and their choices are written with. */
const traditional =
  '證號碼類別職稱學歷業專時間電話郵編聯繫機關單位級報資區縣鄉國貫戶畢製姓齡種員註冊驗務從連絡屬護現讀請輸選擇實參應開銀寫緊親係屆擔訂購團餽訊遞習証';
const simplified =
  '证号码类别职称学历业专时间电话邮编联系机关单位级报资区县乡国贯户毕制姓龄种员注册验务从连络属护现读请输选择实参应开银写紧亲系届担订购团馈讯递习证';

/** Words that ask, praise or name the owner, and carry no meaning of their own. */
const fillers =
  /^(?:请|在此|务必|先|正确|如实|认真|输入|填[写入]|选择|上传|录入|真实|有效|准确|完整|常用|最新|中文|\d+位(?:数字)?|考生|本人|(?:报[考名]|申[请报]|应[聘试]|求职|参[考赛训会]|培训|登记|持证)(?:人员|人|者|学员|选手)|党员|志愿者|专家|人员(?!类)|学[员生]|选手|员工|职工|教师|会员|用户|[您你我]|个人)的?(?=..)/;
/** How a hint after a name begins. */
const hintStart =
  /^(?:[与须需如例请不限仅可若将以]|格式|用[于来]|接收|最[多少长]|注意|没有|无则|填写|支持|建议|默认|保持|务必|必[须填选]|点击|选填|示例|全称|yyyy|\d{4}|\d+[-~]?\d*[位个字])/i;
/** What is left of the field before, when words stand between two controls. */
const leftover = /^(?:必填项?|选填|可选|必选|[年月日岁位个元]|公分|厘米|cm|kg|公斤|格式.*|例.*|如.*|\d.*)$/i;

/** Half-width, with one kind of parentheses. */
function unify(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[[【〔<{]/g, '(')
    .replace(/[\]】〕>}]/g, ')');
}

/** Half-width, simplified, without spaces, stars and punctuation; lower case. Parentheses, slashes and a few signs of values stay. */
export const normalizeText = remember((text) =>
  unify(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}()/、@+&%]/gu, '')
    .replace(/[^ -~]/g, (char) => simplified[traditional.indexOf(char)] ?? char),
);

/** A label taken apart: its core without hints, and the hints that stood in parentheses or after the name. */
export interface NormalLabel {
  core: string;
  hints: readonly string[];
}

/** `＊姓　名（中文）：` → core `姓名`, hints `['中文']`; a leading owner (考生, 本人 …) and 请输入 fall away. */
export const normalizeLabel = remember((text): NormalLabel => {
  const plain = unify(text).replace(/^[\s*]*(?:\d{1,2}|[一二三四五六七八九十]+)[.、)]\s*/, '');
  const inside = [...plain.matchAll(/\(([^()]*)\)?/g)].map((found) => normalizeText(found[1] ?? ''));
  const words = plain
    .replace(/\([^()]*\)?/g, ' ')
    .split(/[\s,;。:!?*]+/)
    .filter((word) => normalizeText(word) !== '');
  while (leftover.test(words[0] ?? '') && (words[1]?.length ?? 0) > 1) words.shift();
  const cut = words.findIndex((word, at) => at > 0 && hintStart.test(word));
  const name = cut < 0 ? words : words.slice(0, cut);
  const behind = cut < 0 ? [] : [normalizeText(words.slice(cut).join(''))];
  const hints = [...inside, ...behind].filter((hint) => hint && !/^(?:必填|选填|必选|可选)(?:项)?$/.test(hint));
  return { core: strip(normalizeText(name.join(''))), hints };
});

/** Repeats until nothing falls away: 请输入 + 考生 + 真实 + 姓名. */
function strip(core: string): string {
  const shorter = core.replace(fillers, '').replace(/(?:必填|选填|必选)项?$/, '');
  return shorter === core || shorter === '' ? core : strip(shorter);
}

/** `性别/gender` → `性别`: a foreign rendering behind the Chinese words says nothing new. */
export function dropTranslation(plain: string): string {
  return plain.replace(/(?<=\p{Script=Han})[/(]?[a-z][a-z/'.]{2,}\)?$/u, '');
}

/** The names a label may stand for, the plainest reading first: as it is, with its hints, without 名称, without 现 or 最高. */
export const labelCores = remember((text): readonly string[] => {
  const { core, hints } = normalizeLabel(text);
  const native = dropTranslation(core);
  const short = native.replace(/(?<=..)(?:[名全]称|信息|选项)$/, '');
  const bare = short.replace(/^(?:现在|现|目前|当前|最[高后终](?:学历(?=[^/层].))?)的?(?=..)/, '');
  return [...new Set([core, core + hints.join(''), native, short, bare])].filter(Boolean);
});
