import { commonMenuWords } from './menu-words';
import type { PageFacts } from './page-facts';

/** The words of the surface in front, cleared of what stands on every page. */
export interface SurfaceWords {
  /** First heading that says something about this page; '' when there is none. */
  main: string;
  /** The other headings; numbered ones (一、…) are left out, they are parts of a document. */
  headings: readonly string[];
  /** Document title and first words of the text: they often, not always, name the page. */
  lead: string;
  actions: readonly string[];
  text: string;
  /** A long or sectioned text: it mentions every status without any of them being this candidate's. */
  isDocument: boolean;
}

/** Menu entries, words of step bars (inferred) and 查看政策文件 of the task card. */
const passingWords = [
  ...commonMenuWords,
  ...'上半年以前的证书 填写报名信息 查看政策文件 阅读须知 填写信息 填报信息 上传照片 提交审核 资格审核 等待审核 报名完成 完成报名 审核 缴费 完成'.split(
    ' ',
  ),
];

const between = '[\\s|｜·•>＞»›→➜、/,，;；.\\d①-⑨（）()-]*';
const passingRun = new RegExp(`(?:(?:${passingWords.join('|')})${between}){3,}`, 'g');
const numbered = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)])/;
/** Headings that stand over any page: the platform's name, greetings, the batch, default layer titles. */
const generic =
  /^(?:信息|提示|消息|温馨提示|系统提示|友情提示)$|网上报名平台|你好|您好|欢迎|当前考区|^\d{4}年\s*[上下]?半年.{0,30}(?:软考|考试)$/;

/** What heads and foots every page: platform name, account, greeting, exam area, ownership (process guide 2024; ownership inferred). */
const chrome =
  /(?:软考\s?)?全国计算机技术与软件专业技术资格[（(]水平[）)]考试(?:网上报名(?:平台|系统))?|当前考区[:：]?\s?\S+|(?<=^|\s)(?:安全)?退出(?:登录|系统)?(?=\s|$)|[，,]?\s?[你您]好[！!]?|(?:版权所有|主办单位|技术支持)[:：]?\s?\S+|\S{0,12}ICP备\S+/g;
/** Characters; inferred: the process guide's notices are longer, its status pages shorter. */
const longText = 1200;
/** 一、… 二、… inside the text. */
const section = /(?:^|[\s。；])[一二三四五六七八九十]+、/g;

/** Clears menus, footers and step bars (three or more passing words in a row) and headings that say nothing. */
export function parseSurfaceWords(facts: PageFacts): SurfaceWords {
  const [main = '', ...headings] = withoutPassing(facts.headings).filter(isTelling);
  const text = withoutChrome(withoutRuns(facts.text));
  const isDocument = text.length > longText || (text.match(section)?.length ?? 0) >= 3;
  const title = facts.documentTitle
    .split(/[-–—_|·]/)
    .filter((part) => isTelling(part.trim()))
    .join(' ');
  return {
    main,
    headings,
    lead: `${title} ${text.slice(0, 24)}`.trim(),
    actions: withoutPassing(facts.actions),
    text,
    isDocument,
  };
}

function isTelling(heading: string): boolean {
  return heading !== '' && !numbered.test(heading) && !generic.test(heading);
}

function withoutRuns(text: string): string {
  return text.replace(passingRun, ' ').trim();
}

/** The name of a greeting goes with it: it often stands beside 退出 too. */
function withoutChrome(text: string): string {
  const name = /(\p{L}{2,10})\s?[，,]?\s?[你您]好/u.exec(text)?.[1] ?? '';
  const nameless = /考生|用户|尊敬/.test(name) ? text : text.replaceAll(name, '');
  return nameless.replace(chrome, ' ').replace(/\s+/g, ' ').trim();
}

/** Three different menu words among the entries are a menu, whatever element held them. */
function withoutPassing(entries: readonly string[]): string[] {
  const passing = new Set(entries.filter((entry) => passingWords.includes(entry)));
  return entries.filter((entry) => passing.size < 3 || !passing.has(entry)).map(withoutRuns);
}
