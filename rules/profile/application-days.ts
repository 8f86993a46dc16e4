import type { Application } from './application';

export type ApplicationDay = keyof NonNullable<Application['dates']>;

/** In the order of the process. */
export const applicationDays = [
  'photoTakenOn',
  'registrationClosesOn',
  'submittedOn',
  'reviewedOn',
  'paymentClosesOn',
  'paidOn',
  'examOn',
] as const satisfies readonly ApplicationDay[];

const names: Readonly<Record<ApplicationDay, string>> = {
  photoTakenOn: '拍照',
  registrationClosesOn: '报名截止',
  submittedOn: '提交',
  reviewedOn: '审核',
  paymentClosesOn: '缴费截止',
  paidOn: '缴费',
  examOn: '考试',
};

export function describeDay(day: ApplicationDay): string {
  return names[day];
}
