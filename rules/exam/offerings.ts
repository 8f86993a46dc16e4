import type { Sourced } from '@/rules/sourced';
import type { BatchKey } from './batch';
import type { QualificationName } from './catalogue';

type Offering = Sourced<readonly QualificationName[]>;

/** What each batch offers. Keyed by batch, never by a rule about halves: the halves have swapped before. */
export const offerings: Readonly<Partial<Record<BatchKey, Offering>>> = {
  '2024-1': {
    value: [
      '信息系统项目管理师',
      '系统分析师',
      '系统架构设计师',
      '软件设计师',
      '网络工程师',
      '软件评测师',
      '电子商务设计师',
      '嵌入式系统设计师',
      '数据库系统工程师',
      '信息系统管理工程师',
      '程序员',
      '信息处理技术员',
    ],
    source: '考试计划表的转载（528045 c4820416c7）',
    asOf: '2024',
    confidence: 'second-hand',
  },
  '2024-2': {
    value: [
      '系统分析师',
      '系统架构设计师',
      '网络规划设计师',
      '系统规划与管理师',
      '软件设计师',
      '网络工程师',
      '信息安全工程师',
      '信息系统监理师',
      '多媒体应用设计师',
      '系统集成项目管理工程师',
      '网络管理员',
      '信息系统运行管理员',
    ],
    source: '考试计划表的转载（528045 c4820416c7）',
    asOf: '2024',
    confidence: 'second-hand',
  },
  '2025-1': {
    value: [
      '信息系统项目管理师',
      '系统分析师',
      '系统架构设计师',
      '软件设计师',
      '网络工程师',
      '软件评测师',
      '电子商务设计师',
      '嵌入式系统设计师',
      '数据库系统工程师',
      '信息系统监理师',
      '程序员',
      '信息系统运行管理员',
    ],
    source: 'educity 5370136 与 zpedu 29468 一致',
    asOf: '2025',
    confidence: 'second-hand',
  },
  '2025-2': {
    value: [
      '系统分析师',
      '系统架构设计师',
      '网络规划设计师',
      '系统规划与管理师',
      '软件设计师',
      '网络工程师',
      '信息安全工程师',
      '信息系统管理工程师',
      '多媒体应用设计师',
      '系统集成项目管理工程师',
      '网络管理员',
      '信息处理技术员',
    ],
    source: 'educity 5369805 的转载，educity 5380330',
    asOf: '2025',
    confidence: 'second-hand',
  },
  '2026-1': {
    value: [
      '信息系统项目管理师',
      '系统分析师',
      '系统架构设计师',
      '软件设计师',
      '网络工程师',
      '软件评测师',
      '电子商务设计师',
      '嵌入式系统设计师',
      '数据库系统工程师',
      '信息系统管理工程师',
      '系统集成项目管理工程师',
      '信息处理技术员',
      '信息系统运行管理员',
    ],
    source: '一个公开项目的清单（spring2026），只有这一处',
    asOf: '2026',
    confidence: 'second-hand',
  },
  '2026-2': {
    value: [
      '系统分析师',
      '系统架构设计师',
      '网络规划设计师',
      '系统规划与管理师',
      '软件设计师',
      '网络工程师',
      '信息安全工程师',
      '信息系统管理工程师',
      '多媒体应用设计师',
      '系统集成项目管理工程师',
      '程序员',
      '网络管理员',
      '信息处理技术员',
    ],
    source: '一个公开项目的清单（autumn2026），只有这一处',
    asOf: '2026',
    confidence: 'second-hand',
  },
};

/** Whether a batch offers a qualification; undefined when the batch is not known. A hint for the candidate, never a block. */
export function isOffered(batch: BatchKey, qualification: string): boolean | undefined {
  return offerings[batch]?.value.some((name) => name === qualification);
}
