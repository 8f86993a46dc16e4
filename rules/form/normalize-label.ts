/** Traditional forms that occur in form labels, mapped one to one. */
const traditional =
  '證號碼類別職稱學歷歷學業專業時間電話郵編遞聯繫繫機關單單位層級級報資區縣鄉鎮國籍貫戶畢業製製姓齡種員聲審費繳';
const simplified =
  '证号码类别职称学历历学业专业时间电话邮编递联系系机关单单位层级级报资区县乡镇国籍贯户毕业制制姓龄种员声审费缴';
const toSimplified = new Map([...traditional].map((char, index) => [char, [...simplified][index] ?? char]));
const traditionalChars = new RegExp(`[${traditional}]`, 'g');

/** Words that ask, number or praise, and carry no meaning of their own. */
const fillers =
  /^(?:请?(?:您|你)?(?:在此|务必|先|正确|如实|认真)?(?:输入|填写|填入|选择|上传|录入)|\d{1,2}[.、)]|[一二三四五六七八九十]+[、.]|(?:正确|真实|有效|准确|完整|常用|最新|中文|\d+位(?:数字)?)的?)(?=..)/;
const owners =
  /^(?:考生|本人|(?:报考|报名|申请|申报|应聘|求职|应试|参考|参赛|参训|培训)(?:人员|人|者)|学员|学生|选手|员工|职工|教师|会员|用户|您|你|我|个人)的?(?=..)/;
/** How a hint after a name begins. */
const hintStart =
  /^(?:与|须|需|如|例|格式|请|用于|用来|以便|接收|不|最多|最少|最长|限|仅|注意|注[:：]|可|若|没有|无则|填写|支持|建议|默认|保持|务必|必须|将|点击|选填|必填|必选|可选|示例|全称|以|yyyy|\d{4}|\d+[-~]?\d*[位个字])/i;
/** What is left of the field before, when words stand between two controls. */
const leftover = /^(?:必填项?|选填|可选|必选|[年月日岁位个元]|公分|厘米|cm|kg|公斤|格式.*|例.*|如.*|\d.*)$/i;
const marks = /[\s*★☆●◆■▲※▪►:：。.,，;；!！?？"'“”‘’·•_|\-—–~^#]/g;

/** Half-width, simplified, without spaces, stars and punctuation; lower case. Parentheses and slashes stay. */
export function normalizeText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(marks, '');
  return plain.replace(traditionalChars, (char) => toSimplified.get(char) ?? char);
}

/** A label taken apart: its core without hints, and the hints that stood in parentheses or after the name. */
export interface NormalLabel {
  core: string;
  hints: readonly string[];
}

/** `＊姓　名（中文）：` → core `姓名`, hints `['中文']`; a leading owner (考生, 本人 …) and 请输入 fall away. */
export function normalizeLabel(text: string): NormalLabel {
  const old = known.get(text);
  if (old) return old;
  if (known.size >= maxKnown) known.clear();
  const label = takeApart(text);
  known.set(text, label);
  return label;
}

/** Labels of the page in front, which is read again and again while the candidate works on it. */
const known = new Map<string, NormalLabel>();
const maxKnown = 2000;

function takeApart(text: string): NormalLabel {
  const plain = text
    .normalize('NFKC')
    .replace(/[[【〔<{]/g, '(')
    .replace(/[\]】〕>}]/g, ')')
    .replace(/^[\s*]*\d{1,2}[.、)]\s*/, '');
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
}

/** Repeats until nothing falls away: 请输入 + 考生 + 真实 + 姓名. */
function strip(core: string): string {
  const shorter = core
    .replace(fillers, '')
    .replace(owners, '')
    .replace(/(?:必填|选填|必选)项?$/, '');
  return shorter === core || shorter === '' ? core : strip(shorter);
}

/** `性别/gender` → `性别`: a foreign rendering behind the Chinese words says nothing new. */
export function dropTranslation(plain: string): string {
  return plain.replace(/(?<=\p{Script=Han})[/(]?[a-z][a-z/'.]{2,}\)?$/u, '');
}

/** The names a label may stand for, the plainest reading first: as it is, with its hints, without 现 or 全称. */
export function labelCores(text: string): string[] {
  const { core, hints } = normalizeLabel(text);
  const bare = core.replace(/^(?:现在|现|目前|当前|最后)的?(?=..)/, '').replace(/(?<=..)(?:全称|信息|选项)$/, '');
  return [...new Set([core, core + hints.join(''), bare, dropTranslation(core)])].filter(Boolean);
}
