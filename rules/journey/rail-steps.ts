import type { Stage } from './stage';

/** Where the candidate is; `elsewhere` is no official page. */
export type RailPlace = Stage | 'elsewhere';

/** One stop of the rail; several stages may belong to it. */
export interface RailStep {
  id: string;
  label: string;
  stages: readonly RailPlace[];
  /** Comes weeks after the registration itself. */
  isAfterwards?: true;
}

export const railSteps: readonly RailStep[] = [
  { id: 'official', label: '官网', stages: ['elsewhere', 'home'] },
  { id: 'regions', label: '选地区', stages: ['regions'] },
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

/** Where a step stands to the page in front; `next` is where the record leads, `skipped` does not exist in this region. */
export type RailState = 'passed' | 'current' | 'next' | 'ahead' | 'skipped';

export type PlannedRailStep = RailStep & { state: RailState };

/**
 * The rail for one page: steps before the current one, the current, those ahead. Where the page says nothing of the
 * registration, what is passed and what comes follows from `next`, the stage that its record leads to.
 */
export function planRail(place: RailPlace, free = false, next?: Stage): PlannedRailStep[] {
  const current = placeOf(place);
  const told = current <= placeOf('elsewhere') && next ? placeOf(next) : -1;
  const reached = Math.max(current, told, place === 'elsewhere' ? 0 : 1);
  return railSteps.map((step, index) => ({
    ...step,
    state: index === current ? 'current' : index === told ? 'next' : railState(step, index < reached, free),
  }));
}

function placeOf(place: RailPlace): number {
  return railSteps.findIndex((step) => step.stages.includes(place));
}

function railState(step: RailStep, isPassed: boolean, free: boolean): RailState {
  if (step.id === 'payment' && free) return 'skipped';
  return isPassed ? 'passed' : 'ahead';
}
