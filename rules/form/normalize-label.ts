/** Traditional forms that occur in form labels, mapped one to one. */
const traditional =
  '證號碼類別職稱學歷歷學業專業時間電話郵編遞聯繫繫機關單單位層級級報資區縣鄉鎮國籍貫戶畢業製製姓齡種員聲審費繳';
const simplified =
  '证号码类别职称学历历学业专业时间电话邮编递联系系机关单单位层级级报资区县乡镇国籍贯户毕业制制姓龄种员声审费缴';
const toSimplified = new Map([...traditional].map((char, index) => [char, [...simplified][index] ?? char]));

/** Words that ask, mark or number, and carry no meaning of their own. */
const fillers =
  /^(?:请(?:您|你)?(?:正确|如实|认真)?(?:输入|填写|填入|选择|上传)|\d+[.、)]|[一二三四五六七八九十]+[、.])/;
const owners =
  /^(?:考生|本人|报考人|报考者|报名人|报名者|申请人|申请者|应聘者|应聘人|应聘人员|报名人员|学员|学生|您的|你的|我的|个人)(?:的)?(?=..)/;
const marks = /[\s*:：。.,，;；!！?？"'“”‘’·•_|\-—–~^#]/g;

/** Half-width, simplified, without spaces, stars and punctuation; lower case. Parentheses and slashes stay. */
export function normalizeText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return [...plain]
    .map((char) => toSimplified.get(char) ?? char)
    .join('')
    .replace(marks, '');
}

/** A label taken apart: its core without hints, and the hints that stood in parentheses. */
export interface NormalLabel {
  core: string;
  hints: readonly string[];
}

/** `＊姓　名（中文）：` → core `姓名`, hints `['中文']`; a leading owner (考生, 本人 …) and 请输入 fall away. */
export function normalizeLabel(text: string): NormalLabel {
  const unnumbered = text
    .normalize('NFKC')
    .trim()
    .replace(/^[*\s]+/, '')
    .replace(fillers, '');
  const plain = normalizeText(unnumbered)
    .replace(/[[【〔<{]/g, '(')
    .replace(/[\]】〕>}]/g, ')');
  const hints = [...plain.matchAll(/\(([^()]*)\)?/g)].map((found) => found[1] ?? '').filter(Boolean);
  const bare = plain
    .replace(/\([^()]*\)?/g, '')
    .replace(/(?:必填|选填|必选)$/, '')
    .replace(fillers, '');
  return { core: bare.replace(owners, ''), hints: hints.filter((hint) => !/^(?:必填|选填|必选)(?:项)?$/.test(hint)) };
}
