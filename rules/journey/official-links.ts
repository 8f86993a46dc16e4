import { regions } from '@/rules/exam/regions';

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

/** An official host, the page of ours that stands for it, and whether the browser lets us see its pages. */
export interface OfficialHost {
  host: string;
  link: OfficialLinkId;
  isSeen: boolean;
}

/** Every official host there is; docs/portal.md §1. */
export const officialHosts: readonly OfficialHost[] = [
  { host: 'bm.ruankao.org.cn', link: 'regions', isSeen: true },
  { host: 'www.ruankao.org.cn', link: 'home', isSeen: true },
  { host: 'query.ruankao.org.cn', link: 'certificate', isSeen: false },
];
const hostOf = (site: string): string => site.replace(/[/?#].*$/s, '').toLowerCase();
const siteHosts = regions.flatMap(({ site }) => (site === undefined ? [] : [hostOf(site)]));

/**
 * The one list of hosts that a link of ours may lead to: the official ones, and sites of regional authorities under
 * .gov.cn, which nobody else can register. The other authorities' sites were only seen in a copy; they are shown as text.
 */
export const linkHosts: ReadonlySet<string> = new Set([
  ...officialHosts.map(({ host }) => host),
  ...siteHosts.filter((host) => host.endsWith('.gov.cn')),
]);

/** Hosts that a text may name without a link: the above, and every site of the official list of authorities. */
const namedHosts: ReadonlySet<string> = new Set([...linkHosts, ...siteHosts, 'ruankao.org.cn']);

/** Whether a whole address may be shown as a link. */
export function isAllowedLink(href: string): boolean {
  const found = /^https:\/\/([a-z0-9.-]+)(?:[/?#][\x21-\x7e]*)?$/.exec(href);
  return found?.[1] !== undefined && linkHosts.has(found[1]);
}

/** The address of a host or path without scheme, as regions have it; undefined where it may only be named. */
export function linkTo(site: string): string | undefined {
  const href = `https://${site}`;
  return isAllowedLink(href) ? href : undefined;
}

/** Whether a host or path is a site that may at least be named. */
export function isNamedSite(site: string): boolean {
  return /^[\x21-\x7e]+$/.test(site) && namedHosts.has(hostOf(site));
}

const address = /[a-z][a-z0-9+.-]*:\/\/[^\s，。；）)]*|(?:[a-z0-9-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3}/gi;

/** Whether a text names an address that is not on the list. */
export function namesForeignAddress(text: string): boolean {
  const names = (text.match(address) ?? []).map((one) => hostOf(one.replace(/^[a-z0-9+.-]*:\/\//i, '')));
  return names.some((host) => !namedHosts.has(host));
}
