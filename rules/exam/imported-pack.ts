import * as z from 'zod/mini';
import { builtInPack } from './built-in-pack';
import { type Pack, packSchema } from './pack';

/** Most packs kept at a time. */
export const maxPacks = 20;

/** What was imported, the newest first; rules of the exam are nobody's secret. */
export const importedPacksSchema = z.array(packSchema).check(z.maxLength(maxPacks));

/** A pack of the same id gives way to the new one. */
export function addPack(packs: readonly Pack[], pack: Pack): Pack[] {
  return [pack, ...packs.filter(({ id }) => id !== pack.id)].slice(0, maxPacks);
}

/** All packs in the order in which they count. */
export function allPacks(imported: readonly Pack[]): readonly Pack[] {
  return [...imported, builtInPack];
}

/** `2027-1：大连、辽宁；另有 3 个地区的规定`: what a pack speaks of. */
export function describePack({ batches = {}, regions = {} }: Pack): string {
  const timed = Object.entries(batches).map(([batch, facts]) => {
    const names = Object.keys(facts?.regions ?? {});
    return `${batch}${names.length > 0 ? `：${names.slice(0, 5).join('、')}${names.length > 5 ? `等 ${names.length} 个地区` : ''}` : ''}`;
  });
  const count = Object.keys(regions).length;
  return [...timed, ...(count > 0 ? [`${count} 个地区的规定`] : [])].join('；') || '没有内容';
}
