import { run } from 'zhlint';

const silent = () => undefined;

/** House style for text that a candidate reads: full-width punctuation, a space between Chinese and Latin words, none inside quotes. */
const options = {
  rules: {
    noSinglePair: true,
    halfwidthPunctuation: '',
    fullwidthPunctuation: '，。：；？！（）、',
    unifiedPunctuation: 'simplified' as const,
    spaceBetweenHalfwidthContent: true,
    spaceBetweenMixedwidthContent: true,
    noSpaceBeforePauseOrStop: true,
    noSpaceInsideQuotation: true,
    noSpaceOutsideFullwidthQuotation: true,
    noSpaceInsideBracket: true,
    noSpaceOutsideFullwidthBracket: true,
    trimSpace: true,
  },
  logger: { log: silent, warn: silent, error: silent } as unknown as Console,
};

/** Words for which one form is right, and the forms that people write instead. */
const fixedTerms: readonly (readonly [right: string, wrong: RegExp])[] = [
  ['登录', /登陆/],
  ['证件号码', /证件号(?!码)/],
  ['缴费', /交费/],
  ['报名平台', /报名系统|报名网站/],
  ['考试机构', /软考办|考办/],
  ['“在职”', /「|」|"/],
  ['准考证', /准考証|考试证/],
  ['档案', /资料卡|用户资料/],
];

/** What is not in house style: the text as it should be, or the fixed term that it misses. Empty when all is well. */
export function lintChinese(text: string): string[] {
  const { result } = run(text, options);
  const terms = fixedTerms.filter(([, wrong]) => wrong.test(text)).map(([right]) => `用“${right}”`);
  return [...(result === text ? [] : [result]), ...terms];
}
