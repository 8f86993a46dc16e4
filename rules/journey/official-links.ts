/** Every page the guidance may send anyone to. All on the official hosts; sources: docs/portal.md §1. */
export const officialLinks = {
  home: { label: '中国计算机技术职业资格网（官网）', href: 'https://www.ruankao.org.cn/' },
  regions: { label: '网上报名平台', href: 'https://bm.ruankao.org.cn/sign/welcome' },
  plan: { label: '考试计划', href: 'https://www.ruankao.org.cn/exam/plan.html' },
  authorities: { label: '各地考试机构', href: 'https://www.ruankao.org.cn/exam/contact.html' },
  identity: {
    label: '实名认证帮助',
    href: 'https://www.ruankao.org.cn/article/content/2501161347599242422467386.html',
  },
  ticket: { label: '准考证打印', href: 'https://bm.ruankao.org.cn/shortCut/searchCard' },
  score: { label: '成绩查询', href: 'https://bm.ruankao.org.cn/sign/in?type=query&s=query/score/main' },
  certificate: { label: '证书查询', href: 'https://query.ruankao.org.cn/certificate/main' },
  mock: { label: '模拟练习平台', href: 'https://bm.ruankao.org.cn/sign/in?type=query&s=vexam/download/main' },
} as const satisfies Record<string, OfficialLink>;

/** A place on the official hosts and its Chinese name. */
export interface OfficialLink {
  label: string;
  href: string;
}

export type OfficialLinkId = keyof typeof officialLinks;
