import type { FieldKey } from '../../rules/profile/field-key.ts';

export interface Option {
  value: string;
  text: string;
}

/**
 * Options that never change. Seen on the official form: 无, 在校, 在职, 与报考专业不同, 本科及以上, 研究生及以上,
 * 学士, 硕士 (docs/portal.md §3c); the rest of each list and every value is invented.
 */
export const formOptions: Partial<Record<FieldKey, readonly Option[]>> = {
  gender: list('1 男', '2 女'),
  currentTitle: list('00 无', '11 技术员', '12 助理工程师', '13 工程师', '14 高级工程师', '19 其它'),
  employmentStatus: list('1 在校', '2 在职'),
  majorRelation: list('1 与报考专业相同', '2 与报考专业相近', '3 与报考专业不同'),
  education: list('10 研究生及以上', '20 本科及以上', '30 大专及以上', '40 中专及以上', '90 其它'),
  programYears: list('2 2', '25 2.5', '3 3', '4 4', '5 5', '8 8'),
  degree: list('1 博士', '2 硕士', '3 学士', '0 无'),
};

/** 所学专业 with the short wording of other batches (docs/portal.md §3c). */
export const otherMajorRelations = list('1 相同', '2 相近', '3 其它(不同)');

function list(...entries: string[]): Option[] {
  return entries.map((entry) => {
    const [value = '', text = ''] = entry.split(' ');
    return { value, text };
  });
}
