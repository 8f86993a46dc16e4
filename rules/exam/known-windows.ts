import type { BatchKey } from './batch';
import type { BatchFacts } from './pack';

const page = { source: '报名首页（公开项目 westsource 所读）', asOf: '2026-10', confidence: 'copied' } as const;
const read = {
  source: '公开项目 2026-09-03 所读的报名首页，只有日期',
  asOf: '2026-09-03',
  confidence: 'second-hand',
} as const;
const henan = { source: '河南 2026-03-12 的通知（aw458 转载）', asOf: '2026-03-12', confidence: 'copied' } as const;
const dalian = {
  source: '大连 2025 年下半年通知的转载（zhghuayu 81565）',
  asOf: '2025-08',
  confidence: 'copied',
} as const;
const plan = (source: string, asOf: string) => ({ source, asOf, confidence: 'second-hand' }) as const;
const guide = { source: '报名流程指南（2025 年上半年）', asOf: '2025-03', confidence: 'copied' } as const;

/** Days and times that are known of past and present batches; docs/portal.md §4 and §7. The page in front always goes first. */
export const knownWindows: Readonly<Partial<Record<BatchKey, Omit<BatchFacts, 'offerings'>>>> = {
  '2024-1': { exam: [{ value: '2024-05-25 ~ 2024-05-28', ...plan('考试计划表的转载（528045 c4820416c7）', '2024') }] },
  '2024-2': { exam: [{ value: '2024-11-09 ~ 2024-11-12', ...plan('考试计划表的转载（528045 c4820416c7）', '2024') }] },
  '2025-1': {
    exam: [{ value: '2025-05-24 ~ 2025-05-27', ...plan('educity 5370136 与 zpedu 29468 一致', '2025') }],
    regions: {
      辽宁: { registration: [{ value: '2025-03-12 08:30 ~ 2025-03-18 16:00', ...guide }] },
      大连: { registration: [{ value: '2025-03-10 09:00 ~ 2025-04-11 16:00', ...guide }] },
      浙江: {
        registration: [
          {
            value: '2025-03-11 09:00 ~ 2025-03-17 16:00',
            source: '浙江通知的转载（tm022 1028948）',
            asOf: '2025-03',
            confidence: 'copied',
          },
        ],
      },
      江苏: { registration: [{ value: '2025-03-12 ~ 2025-04-17', ...plan('培训网站（100dc 553519）', '2025') }] },
    },
  },
  '2025-2': {
    exam: [{ value: '2025-11-08 ~ 2025-11-11', ...plan('educity 5369805 的转载，educity 5380330', '2025') }],
    regions: {
      大连: {
        registration: [{ value: '2025-08-11 09:00 ~ 2025-09-19 16:00', ...dalian }],
        reviewing: [{ value: '~ 2025-09-21 16:00', ...dalian }],
        payment: [{ value: '~ 2025-09-22 16:00', ...dalian }],
      },
      海南: { registration: [{ value: '2025-08-15 ~ 2025-08-25', ...plan('培训网站（100dc 553519）', '2025') }] },
      陕西: { registration: [{ value: '2025-09-01 ~ 2025-09-15', ...plan('培训网站（100dc 553519）', '2025') }] },
      河北: { registration: [{ value: '2025-08-21 ~', ...plan('培训网站（100dc 553519）', '2025') }] },
      安徽: { registration: [{ value: '2025-08-11 ~', ...plan('培训网站（100dc 553519）', '2025') }] },
      广东: { registration: [{ value: '2025-08-18 ~', ...plan('培训网站（100dc 553519）', '2025') }] },
      四川: { registration: [{ value: '2025-08-25 ~', ...plan('培训网站（100dc 553519）', '2025') }] },
    },
  },
  '2026-1': {
    exam: [{ value: '2026-05-23 ~ 2026-05-26', ...henan }],
    regions: {
      河南: {
        registration: [{ value: '2026-03-16 09:00 ~ 2026-04-10 17:30', ...henan }],
        payment: [{ value: '2026-03-16 10:00 ~ 2026-04-13 18:00', ...henan }],
        ticket: [{ value: '2026-05-18 09:00 ~ 2026-05-26 14:00', ...henan }],
      },
    },
  },
  // The exam days of 2026-2 were only forecast (10-24 to 10-27 against November): left unknown.
  '2026-2': {
    regions: {
      北京: {
        registration: [{ value: '2026-09-11 00:00 ~ 2026-09-17 23:59', ...page }],
        payment: [{ value: '2026-09-11 00:00 ~ 2026-09-17 23:59', ...page }],
      },
      大连: {
        registration: [{ value: '2026-08-14 09:00 ~ 2026-09-18 17:00', ...page }],
        payment: [{ value: '2026-08-14 09:00 ~ 2026-09-22 17:00', ...page }],
      },
      香港: { registration: [{ value: '2026-09-01 00:00 ~ 2026-09-18 00:00', ...page }] },
      天津: { registration: [{ value: '2026-08-27 ~ 2026-09-16', ...read }] },
      河北: { registration: [{ value: '2026-09-10 ~ 2026-09-16', ...read }] },
      山西: { registration: [{ value: '2026-08-17 ~ 2026-09-14', ...read }] },
      内蒙古: { registration: [{ value: '2026-08-24 ~ 2026-09-08', ...read }] },
      辽宁: { registration: [{ value: '2026-08-19 ~ 2026-08-25', ...read }] },
    },
  },
};
