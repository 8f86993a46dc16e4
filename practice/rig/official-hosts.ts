/** The hosts the practice portal stands in for: the registration portal and the official site. */
export const officialHosts: readonly string[] = ['bm.ruankao.org.cn', 'www.ruankao.org.cn'];
