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

/** The rail for one page: steps before the current one, the current, those ahead. On an unknown page nothing is current, and what is passed follows from `next`, the stage that the record of the registration leads to. */
export function planRail(stage: Stage, free = false, next?: Stage): PlannedRailStep[] {
  const current = placeOf(stage);
  const reached = current < 0 && next ? placeOf(next) : current;
  return railSteps.map((step, index) => ({
    ...step,
    state: index === current ? 'current' : railState(step, index < reached, free),
  }));
}

function placeOf(stage: Stage): number {
  return railSteps.findIndex((step) => step.stages.includes(stage));
}

function railState(step: RailStep, isPassed: boolean, free: boolean): RailState {
  if (step.id === 'payment' && free) return 'skipped';
  return isPassed ? 'passed' : 'ahead';
}
