/** The stages of the registration in the order a candidate meets them; `unknown` is anything else on the portal. */
export const stages = [
  'home',
  'regions',
  'login',
  'task',
  'policy',
  'notice',
  'form',
  'photo',
  'review',
  'payment',
  'done',
  'ticket',
  'score',
  'certificate',
  'mock',
  'session-lost',
  'unknown',
] as const;

export type Stage = (typeof stages)[number];
