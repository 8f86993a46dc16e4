import type { BatchId } from './batch.ts';

export const levels = ['高级', '中级', '初级'] as const;
export type Level = (typeof levels)[number];

type Offer = Record<Level, readonly string[]>;

const autumnSenior = ['系统分析师', '系统架构设计师', '网络规划设计师', '系统规划与管理师'];
const springSenior = ['信息系统项目管理师', '系统分析师', '系统架构设计师'];
const springBase = ['软件设计师', '网络工程师', '软件评测师', '电子商务设计师', '嵌入式系统设计师', '数据库系统工程师'];
const autumnBase = ['软件设计师', '网络工程师', '信息安全工程师', '多媒体应用设计师', '系统集成项目管理工程师'];

/** What each batch offers (docs/portal.md §4, plan tables 2024–2026). */
export const offers: Record<BatchId, Offer> = {
  '2026-2': {
    高级: autumnSenior,
    中级: [...autumnBase, '信息系统管理工程师'],
    初级: ['程序员', '网络管理员', '信息处理技术员'],
  },
  '2026-1': {
    高级: springSenior,
    中级: [...springBase, '信息系统管理工程师', '系统集成项目管理工程师'],
    初级: ['信息处理技术员', '信息系统运行管理员'],
  },
  '2025-2': {
    高级: autumnSenior,
    中级: [...autumnBase, '信息系统管理工程师'],
    初级: ['网络管理员', '信息处理技术员'],
  },
  '2025-1': {
    高级: springSenior,
    中级: [...springBase, '信息系统监理师'],
    初级: ['程序员', '信息系统运行管理员'],
  },
  '2024-2': {
    高级: autumnSenior,
    中级: [...autumnBase, '信息系统监理师'],
    初级: ['网络管理员', '信息系统运行管理员'],
  },
  '2024-1': {
    高级: springSenior,
    中级: [...springBase, '信息系统管理工程师'],
    初级: ['程序员', '信息处理技术员'],
  },
};

/** The generated text of 报考科目. The senior wording is the portal's own (docs/portal.md §4). */
export function describeSubjects(level: Level): string {
  return level === '高级' ? '综合知识 案例分析及论文' : '基础知识 应用技术';
}

/** How many subjects a level counts for fees per subject. */
export function countSubjects(level: Level): number {
  return level === '高级' ? 3 : 2;
}

/** Option value of a level or qualification: two digits, three digits; invented, stable. */
export function levelCode(level: Level): string {
  return String(levels.indexOf(level) + 1).padStart(2, '0');
}

export function findLevel(code: string): Level | undefined {
  return levels.find((level) => levelCode(level) === code);
}

/** Options of 报考资格 for a batch and level; values are invented (`01003`). */
export function listQualifications(batch: BatchId, level: Level): { value: string; text: string }[] {
  return offers[batch][level].map((text, index) => ({
    value: levelCode(level) + String(index + 1).padStart(3, '0'),
    text,
  }));
}
