import type { BatchId } from '../data/batch.ts';
import { batchIds } from '../data/batch.ts';
import { organisations } from '../data/organisations.ts';
import type { Identity } from '../data/people.ts';
import { people } from '../data/people.ts';

/** The sort of day the portal has. One scenario rules all sessions of a practice portal. */
export interface Scenario {
  /** Organisation of `/practice/enter`, and the row opened by `schedule: 'now'`. */
  region: string;
  /** Batch shown first on the welcome page and used by `/practice/enter`. */
  batch: BatchId;
  /** Time columns of the welcome page: registration alone, or registration and payment. */
  columns: 1 | 2;
  /** `now` opens the row of `region` around the present moment. */
  schedule: 'real' | 'now';
  /** Which of the two known wordings of the form's labels. */
  wording: 'first' | 'second';
  employment: '在校' | '在职' | '';
  /** Delay of the cascade answers. */
  delayMs: number;
  layui: '2.13' | '2.9' | '2.6';
  policyEmpty: boolean;
  /** How cascade answers go wrong; `html` and `json-out` also end the login. */
  failing: 'none' | '500' | 'html' | 'empty' | 'json-out';
  reviewOutcome: 'approved' | 'refused';
  reviewReason: string;
  /** Registration ends with the approval. 辽宁 is always so. */
  noPayment: boolean;
  identity: Identity;
  photo: 'layer' | 'page' | 'frame';
}

/** A change to a scenario as it comes in; `identity` may name one of the invented people or override single parts. */
export type ScenarioPatch = Partial<Omit<Scenario, 'identity'>> & { identity?: Partial<Identity> };

/** The choices of every key that has a fixed list, for checking and for the console. */
export const scenarioChoices = {
  region: organisations.map((entry) => entry.name),
  batch: batchIds,
  columns: [1, 2],
  schedule: ['real', 'now'],
  wording: ['first', 'second'],
  employment: ['在职', '在校', ''],
  layui: ['2.13', '2.9', '2.6'],
  policyEmpty: [false, true],
  failing: ['none', '500', 'html', 'empty', 'json-out'],
  reviewOutcome: ['approved', 'refused'],
  noPayment: [false, true],
  photo: ['layer', 'page', 'frame'],
} as const satisfies Partial<Record<keyof Scenario, readonly (string | number | boolean)[]>>;

/** What a fresh practice portal plays. */
export function defaultScenario(): Scenario {
  return {
    region: '大连',
    batch: '2026-2',
    columns: 2,
    schedule: 'real',
    wording: 'first',
    employment: '在职',
    delayMs: 350,
    layui: '2.13',
    policyEmpty: false,
    failing: 'none',
    reviewOutcome: 'approved',
    reviewReason: '照片不符合要求：背景不是白色，请使用照片处理工具处理后重新上传。',
    noPayment: false,
    identity: { ...people.李练习 },
    photo: 'layer',
  };
}

/**
 * Reads `region=辽宁,delayMs=50,identity.fullName=王示例` (`,` `;` or `&` between pairs).
 * Throws with a plain message on a key or value that does not exist.
 */
export function parseScenario(text: string): ScenarioPatch {
  const entries: Record<string, unknown> = {};
  for (const pair of text.split(/[,;&]/).filter(Boolean)) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at).trim();
    const value = pair.slice(at + 1).trim();
    if (at < 1) throw new Error(`expected key=value, got ${pair}`);
    if (key.startsWith('identity.')) {
      entries.identity = { ...(entries.identity as object | undefined), [key.slice(9)]: value };
    } else entries[key] = value;
  }
  return checkScenario(entries);
}

/** Checks a patch of unknown origin; texts `2`, `true` become what the key wants. Throws on what does not exist. */
export function checkScenario(raw: Record<string, unknown>): ScenarioPatch {
  const patch: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) patch[key] = checkValue(key, value);
  return patch;
}

function checkValue(key: string, value: unknown): unknown {
  if (key === 'identity') return checkIdentity(value);
  if (key === 'reviewReason') return String(value);
  if (key === 'delayMs') {
    const delay = Number(value);
    if (!(delay >= 0 && delay <= 60_000)) throw new Error(`delayMs must be 0–60000, got ${value}`);
    return delay;
  }
  const choices: readonly unknown[] | undefined = scenarioChoices[key as keyof typeof scenarioChoices];
  if (!choices) throw new Error(`no scenario key ${key}`);
  const choice = choices.find((entry) => String(entry) === String(value));
  if (choice === undefined) throw new Error(`${key} must be one of ${choices.join(' | ')}, got ${value}`);
  return choice;
}

function checkIdentity(value: unknown): Partial<Identity> {
  const known = typeof value === 'string' ? people[value as keyof typeof people] : undefined;
  if (known) return { ...known };
  const parts = Object.entries(Object(value) as Record<string, unknown>);
  const keys = Object.keys(people.李练习);
  const wrong = parts.find(([key, part]) => !keys.includes(key) || typeof part !== 'string');
  if (typeof value === 'string' || wrong)
    throw new Error(`identity must be ${Object.keys(people).join(' | ')} or parts of one`);
  return Object.fromEntries(parts) as Partial<Identity>;
}
