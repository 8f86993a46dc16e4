import type { Level } from './catalogue.ts';
import { countSubjects } from './catalogue.ts';

/** Yuan: once per person, per subject, per level. */
interface Fee {
  person?: number;
  subject?: number;
  level?: Record<Level, number>;
}

/** 2024-2 table (docs/portal.md §5); regions that are missing were not found. */
const fees: Record<string, Fee> = {
  北京: { subject: 57 },
  天津: byLevel(225, 150),
  河北: { person: 10, subject: 73 },
  山西: byLevel(255, 170),
  内蒙古: { person: 20, subject: 68 },
  吉林: { person: 18, subject: 65 },
  黑龙江: { subject: 73 },
  上海: { person: 10, subject: 60 },
  江苏: byLevel(240, 170),
  宁波: byLevel(300, 200),
  浙江: byLevel(300, 200),
  安徽: { subject: 68 },
  福建: byLevel(270, 180),
  山东: { subject: 68 },
  湖北: byLevel(300, 200),
};

/** What a candidate would pay, `156.00`; a placeholder where the fee of the region is not public. */
export function describeFee(region: string, level: Level): string {
  const fee = fees[region];
  if (!fee) return '以考区公布标准为准';
  const total = (fee.person ?? 0) + (fee.subject ?? 0) * countSubjects(level) + (fee.level?.[level] ?? 0);
  return total.toFixed(2);
}

function byLevel(senior: number, other: number): Fee {
  return { level: { 高级: senior, 中级: other, 初级: other } };
}
