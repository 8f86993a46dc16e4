import { type BatchKey, describeBatchKey } from './batch';
import { closeSentence } from './close-sentence';
import { describeClaims } from './describe-claim';
import { type Claim, findFacts } from './find-facts';
import { isFree } from './is-free';
import { isOffered } from './is-offered';
import type { Pack } from './pack';
import { regions } from './regions';
import type { Told, ToldKey } from './situation';

/** Asked about most, since it is not held in every batch. */
const projectManager = '信息系统项目管理师';

/** What packs say of other regions and batches than one's own; what nobody says is absent. */
export function listTold(batch: BatchKey | undefined, packs: readonly Pack[]): Partial<Record<ToldKey, Told>> {
  const sheets = regions.map(({ name }) => ({ name, facts: findFacts(batch, name, packs) }));
  const free = sheets.filter(({ facts }) => isFree(facts));
  const absent = sheets.filter(({ facts }) => facts.absence.length > 0);
  const batches = [...new Set(packs.flatMap((pack) => Object.keys(pack.batches ?? {}) as BatchKey[]))].sort();
  const offering = batches
    .map((key) => ({ key, facts: findFacts(key, undefined, packs) }))
    .filter(({ facts }) => isOffered(facts, projectManager));
  return {
    ...tell(
      'freeRegions',
      free.map(({ name }) => name).join('、'),
      free.flatMap(({ facts }) => facts.paying[0] ?? []),
    ),
    ...tell(
      'absences',
      absent.map(({ name, facts }) => `${name}：${closeSentence(facts.absence[0]?.value ?? '')}`).join(''),
      absent.flatMap(({ facts }) => facts.absence[0] ?? []),
    ),
    ...tell(
      'projectManager',
      offering.map(({ key }) => describeBatchKey(key)).join('、'),
      offering.flatMap(({ facts }) => facts.offerings[0] ?? []),
    ),
  };
}

function tell(key: ToldKey, text: string, claims: readonly Claim<unknown>[]): Partial<Record<ToldKey, Told>> {
  return text === '' ? {} : { [key]: { text, source: describeClaims(claims) } };
}
