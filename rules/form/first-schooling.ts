import type { FieldKey } from '@/rules/profile/field-key';
import { doubt, labelOf, type RankedField } from './other-people';

const firstSchooling = /第一学历|原学历|起始学历/;
const highest = /最[高后终]/;
/** What is said of one schooling, behind its level. */
const details: readonly FieldKey[] = ['school', 'majorName', 'graduatedOn', 'degree'];

/** 第一学历 [ ] 毕业院校 [ ] 最高学历 [ ]: the bare names right behind speak of the first one (records of weather forecasters, 2014). */
export function doubtFirstSchooling(fields: readonly RankedField[]): RankedField[] {
  let isFirst = false;
  return fields.map((field) => {
    const { evidence, ranked } = field;
    const label = labelOf(evidence);
    if (!evidence.visible) return field;
    const key = ranked[0]?.key;
    isFirst =
      firstSchooling.test(label) || (isFirst && key !== undefined && details.includes(key) && !highest.test(label));
    return isFirst ? doubt(field, '前面说的是第一学历') : field;
  });
}
