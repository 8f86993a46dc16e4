export type Level = 'senior' | 'intermediate' | 'junior';

export const levelNames = { senior: '高级', intermediate: '中级', junior: '初级' } as const satisfies Record<
  Level,
  string
>;

/** Papers of each level in the portal's words; the portal may print the last two of 高级 as one (案例分析及论文). */
export const levelSubjects = {
  senior: ['综合知识', '案例分析', '论文'],
  intermediate: ['基础知识', '应用技术'],
  junior: ['基础知识', '应用技术'],
} as const satisfies Record<Level, readonly string[]>;

export interface Qualification {
  /** Stable English id. */
  id: string;
  /** The portal's own words. */
  name: string;
  level: Level;
}

/** The 27 qualifications of the official guide, as quoted in public study notes (copied, 2026-03). Which are offered differs by batch: see offerings. */
export const catalogue = [
  { id: 'information-systems-project-manager', name: '信息系统项目管理师', level: 'senior' },
  { id: 'systems-analyst', name: '系统分析师', level: 'senior' },
  { id: 'systems-architect', name: '系统架构设计师', level: 'senior' },
  { id: 'network-planner', name: '网络规划设计师', level: 'senior' },
  { id: 'systems-planning-manager', name: '系统规划与管理师', level: 'senior' },
  { id: 'software-tester', name: '软件评测师', level: 'intermediate' },
  { id: 'software-designer', name: '软件设计师', level: 'intermediate' },
  { id: 'software-process-assessor', name: '软件过程能力评估师', level: 'intermediate' },
  { id: 'network-engineer', name: '网络工程师', level: 'intermediate' },
  { id: 'multimedia-designer', name: '多媒体应用设计师', level: 'intermediate' },
  { id: 'embedded-systems-designer', name: '嵌入式系统设计师', level: 'intermediate' },
  { id: 'computer-aided-designer', name: '计算机辅助设计师', level: 'intermediate' },
  { id: 'e-commerce-designer', name: '电子商务设计师', level: 'intermediate' },
  { id: 'systems-integration-manager', name: '系统集成项目管理工程师', level: 'intermediate' },
  { id: 'information-systems-supervisor', name: '信息系统监理师', level: 'intermediate' },
  { id: 'information-security-engineer', name: '信息安全工程师', level: 'intermediate' },
  { id: 'database-engineer', name: '数据库系统工程师', level: 'intermediate' },
  { id: 'information-systems-manager', name: '信息系统管理工程师', level: 'intermediate' },
  { id: 'hardware-engineer', name: '计算机硬件工程师', level: 'intermediate' },
  { id: 'it-support-engineer', name: '信息技术支持工程师', level: 'intermediate' },
  { id: 'programmer', name: '程序员', level: 'junior' },
  { id: 'network-administrator', name: '网络管理员', level: 'junior' },
  { id: 'multimedia-technician', name: '多媒体应用制作技术员', level: 'junior' },
  { id: 'e-commerce-technician', name: '电子商务技术员', level: 'junior' },
  { id: 'information-systems-operator', name: '信息系统运行管理员', level: 'junior' },
  { id: 'web-page-maker', name: '网页制作员', level: 'junior' },
  { id: 'information-processing-technician', name: '信息处理技术员', level: 'junior' },
] as const satisfies readonly Qualification[];

export type QualificationId = (typeof catalogue)[number]['id'];
export type QualificationName = (typeof catalogue)[number]['name'];

/** The qualification of a name as the portal writes it (spaces and a leading level or code ignored). */
export function findQualification(name: string): Qualification | undefined {
  const words = name.replace(/\s+/g, '').replace(/^(?:高级|中级|初级)[-—:：]?/, '');
  return catalogue.find((qualification) => qualification.name === words);
}
