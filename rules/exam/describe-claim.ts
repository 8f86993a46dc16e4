import { confidenceNames } from '@/rules/sourced';
import { builtInPack } from './built-in-pack';
import type { Claim } from './find-facts';

/** Where a fact comes from: `辽宁通知的转载，2024-09，转引的官方通知`; what a file brought names the file. */
export function describeClaim({ source, asOf, confidence, pack }: Claim<unknown>): string {
  const said = `${source}，${asOf}，${confidenceNames[confidence]}`;
  return pack === builtInPack.name ? said : `${said}；规则包“${pack}”`;
}

/** Where several facts come from, each source once. */
export function describeClaims(claims: readonly Claim<unknown>[]): string {
  return [...new Set(claims.map(describeClaim))].join('；');
}
