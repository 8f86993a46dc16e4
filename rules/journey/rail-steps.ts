import { isFreeRegion } from '@/rules/exam/free-region';
import type { Stage } from './stage';

/** One stop of the rail; several stages may belong to it. */
export interface RailStep {
  id: string;
  label: string;
  stages: readonly Stage[];
  /** Comes weeks after the registration itself. */
  isAfterwards?: true;
}

export const railSteps: readonly RailStep[] = [
  { id: 'regions', label: '选地区', stages: ['home', 'regions'] },
  { id: 'login', label: '登录', stages: ['login', 'session-lost'] },
  { id: 'policy', label: '看政策', stages: ['task', 'policy', 'notice'] },
  { id: 'form', label: '填表', stages: ['form'] },
  { id: 'photo', label: '照片', stages: ['photo'] },
  { id: 'review', label: '审核', stages: ['review'] },
  { id: 'payment', label: '缴费', stages: ['payment'] },
  { id: 'done', label: '完成', stages: ['done'] },
  { id: 'mock', label: '模拟练习', stages: ['mock'], isAfterwards: true },
  { id: 'ticket', label: '准考证', stages: ['ticket'], isAfterwards: true },
  { id: 'score', label: '成绩', stages: ['score'], isAfterwards: true },
  { id: 'certificate', label: '证书', stages: ['certificate'], isAfterwards: true },
];

/** Where a step stands to the page in front; `skipped` does not exist in this region. */
export type RailState = 'passed' | 'current' | 'ahead' | 'skipped';

export type PlannedRailStep = RailStep & { state: RailState };

/** The rail for one page: steps before the current one, the current, those ahead. On an unknown page nothing is current. */
export function planRail(stage: Stage, region?: string): PlannedRailStep[] {
  const current = railSteps.findIndex((step) => step.stages.includes(stage));
  return railSteps.map((step, index) => ({ ...step, state: railState(step, index, current, region) }));
}

function railState(step: RailStep, index: number, current: number, region: string | undefined): RailState {
  if (index === current) return 'current';
  if (step.id === 'payment' && isFreeRegion(region)) return 'skipped';
  return index < current ? 'passed' : 'ahead';
}
