import * as z from 'zod/mini';
import { labelSources } from '@/rules/form/evidence';
import { stages } from '@/rules/journey/stage';
import { fieldKeys } from '@/rules/profile/field-key';

/**
 * The whole traffic between a portal page and the panel, over one port named `panel` that the panel opens.
 * The panel parses everything a page script sends: a page script lives beside a foreign page and is not trusted.
 * No message from the panel carries a profile; `fill` carries the values of one confirmed run.
 */
export const panelPortName = 'panel';
/** Sent once by a page script that came up, so that an open panel can connect. */
export const pageReady = 'page.ready';

const text = z.string().check(z.maxLength(8000));
const key = z.enum(fieldKeys);

const choice = z.object({ value: text, text, disabled: z.optional(z.boolean()) });
const evidence = z.object({
  ref: z.int(),
  kind: z.enum(['text', 'textarea', 'select', 'radio', 'checkbox', 'date', 'file']),
  widget: text,
  labels: z.array(z.object({ source: z.enum(labelSources), text })),
  sections: z.array(text),
  grid: z.boolean(),
  placeholder: text,
  title: text,
  name: text,
  id: text,
  inputType: text,
  maxLength: z.optional(z.int()),
  pattern: z.optional(text),
  dateFormat: z.optional(text),
  choices: z.array(choice).check(z.maxLength(5000)),
  model: text,
  shown: text,
  required: z.boolean(),
  readOnly: z.boolean(),
  disabled: z.boolean(),
  visible: z.boolean(),
  pristine: z.boolean(),
});
const field = z.object({
  ref: z.int(),
  key: z.optional(key),
  score: z.number(),
  sure: z.boolean(),
  reasons: z.array(text),
  forbidden: z.optional(z.enum(['pledge', 'captcha', 'password', 'payment'])),
  evidence,
});
const region = z.object({
  name: text,
  registration: text,
  payment: z.optional(text),
  orId: z.optional(text),
  taskId: z.optional(text),
});
const progress = z.object({
  id: text,
  key,
  state: z.enum(['running', 'filled', 'failed', 'undone']),
  reason: z.optional(
    z.enum([
      'not-kept',
      'changed-later',
      'list-missing',
      'not-offered',
      'parent-failed',
      'page-differs',
      'gone',
      'no-way-back',
      'error',
    ]),
  ),
  shown: z.optional(text),
});
const stopReason = z.enum(['user', 'stopped', 'navigated', 'session-lost', 'covered', 'identity', 'error']);

/** Page script → panel. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('look'),
    stage: z.enum(stages),
    reasons: z.array(text),
    fields: z.array(field).check(z.maxLength(2000)),
    regions: z.array(region).check(z.maxLength(500)),
    batch: text,
    canUndo: z.boolean(),
  }),
  z.object({ type: z.literal('progress'), progress }),
  z.object({ type: z.literal('run-started'), run: z.enum(['fill', 'undo']) }),
  z.object({ type: z.literal('run-ended'), run: z.enum(['fill', 'undo']), stopped: z.optional(stopReason) }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;
export type PageLook = Extract<PageMessage, { type: 'look' }>;

/** Panel → page script. Only this extension can open the port, so the shape is checked by the compiler alone. */
export type PanelMessage =
  | {
      type: 'fill';
      values: Partial<Record<(typeof fieldKeys)[number], string>>;
      accept: string[];
      skip: string[];
    }
  | { type: 'undo' }
  | { type: 'stop' }
  | { type: 'show'; ref: number }
  | { type: 'show-region'; index: number };
