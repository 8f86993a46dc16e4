import type { Sourced } from '@/rules/sourced';
import type { Level } from './catalogue';

/** Yuan. Regions charge once a person, once a subject (paper sat), or one sum by level; the parts add up. */
export interface Fee {
  perPerson?: number | undefined;
  perSubject?: number | Readonly<Record<Level, number>> | undefined;
  perLevel?: Readonly<Record<Level, number>> | undefined;
  /** An exception in words. */
  note?: string | undefined;
}

const table2024 = {
  source: '培训网站的报名费汇总表，2024 年下半年（alidacu 26252，kokojia 72496 相同）',
  asOf: '2024-08',
  confidence: 'second-hand',
} as const;

/** By region id. Regions not listed: no source found, or nothing to pay (region-rules). */
export const fees: Readonly<Record<string, Sourced<Fee>>> = {
  beijing: { value: { perSubject: 57 }, ...table2024 },
  tianjin: { value: { perLevel: { junior: 150, intermediate: 150, senior: 225 } }, ...table2024 },
  hebei: { value: { perPerson: 10, perSubject: 73 }, ...table2024 },
  shanxi: { value: { perLevel: { junior: 170, intermediate: 170, senior: 255 } }, ...table2024 },
  neimenggu: { value: { perPerson: 20, perSubject: 68 }, ...table2024 },
  jilin: { value: { perSubject: 18 + 65 }, ...table2024 },
  heilongjiang: { value: { perSubject: 73 }, ...table2024 },
  shanghai: { value: { perPerson: 10, perSubject: 60 }, ...table2024 },
  jiangsu: { value: { perLevel: { junior: 170, intermediate: 170, senior: 240 } }, ...table2024 },
  zhejiang: { value: { perLevel: { junior: 200, intermediate: 200, senior: 300 } }, ...table2024 },
  ningbo: { value: { perLevel: { junior: 200, intermediate: 200, senior: 300 } }, ...table2024 },
  anhui: { value: { perSubject: 68 }, ...table2024 },
  fujian: { value: { perLevel: { junior: 180, intermediate: 180, senior: 270 } }, ...table2024 },
  jiangxi: { value: { perSubject: { junior: 69, intermediate: 78, senior: 78 } }, ...table2024 },
  shandong: { value: { perSubject: 68 }, ...table2024 },
  hunan: { value: { perLevel: { junior: 130, intermediate: 160, senior: 190 } }, ...table2024 },
};
