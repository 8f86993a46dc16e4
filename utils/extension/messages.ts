import * as z from 'zod/mini';
import { labelSources } from '@/rules/form/evidence';
import type { Step } from '@/rules/form/plan-fill';
import type { FrontVerdict } from '@/rules/journey/judge-front';
import { fieldKeys } from '@/rules/profile/field-key';

/**
 * The whole traffic between a portal page and the panel, over one port named `panel` that the panel opens.
 * The panel parses everything a page script sends: a page script lives beside a foreign page and is not trusted.
 * No message from the panel carries a profile; `judged` carries what one confirmed run writes into the fields before it.
 */
export const panelPortName = 'panel';
/** Sent once by a page script that came up, so that an open panel can connect. */
export const pageReady = 'page.ready';
/** Sent by a page script when a file was chosen on its page, whether or not a panel is open. */
export const filePicked = 'file.picked';
/** Of a larger file only its first bytes travel: no photo that the portal takes is a hundredth of it. */
export const mostPickedBytes = 4_000_000;

const text = z.string().check(z.maxLength(8000));
const key = z.enum(fieldKeys);

const choice = z.object({ value: text, text, disabled: z.optional(z.boolean()) });
const choices = z.array(choice).check(z.maxLength(5000));
const evidence = z.object({
  ref: z.int(),
  kind: z.enum(['text', 'textarea', 'select', 'radio', 'checkbox', 'date', 'file']),
  widget: text,
  labels: z.array(z.object({ source: z.enum(labelSources), text })),
  sections: z.array(text),
  grid: z.boolean(),
  page: z.optional(text),
  trail: z.optional(z.array(text)),
  lists: z.optional(z.array(text)),
  actions: z.optional(z.array(text)),
  placeholder: text,
  title: text,
  name: text,
  id: text,
  inputType: text,
  maxLength: z.optional(z.int()),
  pattern: z.optional(text),
  dateFormat: z.optional(text),
  choices,
  model: text,
  shown: text,
  required: z.boolean(),
  readOnly: z.boolean(),
  disabled: z.boolean(),
  visible: z.boolean(),
  pristine: z.boolean(),
});
const region = z.object({
  name: text,
  registration: text,
  payment: z.optional(text),
  orId: z.optional(text),
  taskId: z.optional(text),
});
const shortText = z.string().check(z.maxLength(300));
/** What is read on one surface (see ReadFacts). */
const facts = z.object({
  host: shortText,
  path: shortText,
  surface: z.enum(['page', 'layer', 'frame']),
  documentTitle: shortText,
  headings: z.array(shortText).check(z.maxLength(50)),
  actions: z.array(shortText).check(z.maxLength(50)),
  text,
  regionRows: z.int(),
  controls: z.int(),
  fileInputs: z.int(),
});
const surface = z.object({
  id: z.int(),
  facts,
  evidence: z.optional(z.array(evidence).check(z.maxLength(2000))),
  regions: z.optional(z.array(region).check(z.maxLength(500))),
  batch: z.optional(text),
});
const maxSurfaces = 1000;
const progress = z.object({
  id: text,
  key,
  state: z.enum(['running', 'filled', 'failed', 'no-option', 'undone']),
  reason: z.optional(
    z.enum([
      'refused',
      'not-kept',
      'changed-later',
      'list-missing',
      'not-offered',
      'parent-failed',
      'page-differs',
      'left-empty',
      'gone',
      'no-way-back',
      'corrected',
      'error',
    ]),
  ),
  shown: z.optional(text),
  offered: z.optional(z.array(text)),
});
const stopReason = z.enum(['user', 'stopped', 'navigated', 'session-lost', 'covered', 'identity', 'error']);

const look = z.object({
  type: z.literal('look'),
  origin: text,
  /** Bottom to top; the page itself comes first. */
  surfaces: z.array(surface).check(z.minLength(1), z.maxLength(maxSurfaces)),
  canUndo: z.boolean(),
});

/** Page script → panel. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  look,
  /** A run waits for `judged` with this number before it writes on; `own` is the surface it writes on, -1 when that is gone. */
  z.object({
    type: z.literal('judge'),
    ask: z.int(),
    own: z.int(),
    surfaces: z.array(surface).check(z.maxLength(maxSurfaces)),
    /** What lists offer that the run had to open to know, by the id of the step. */
    listed: z.array(z.object({ id: text, choices })),
  }),
  z.object({ type: z.literal('progress'), progress }),
  z.object({ type: z.literal('run-started'), run: z.enum(['fill', 'undo']) }),
  /** With the page as the run left it: no panel shows its end over an older look. */
  z.object({ type: z.literal('run-ended'), run: z.enum(['fill', 'undo']), stopped: z.optional(stopReason), look }),
  /** The page listens now for where the candidate points. */
  z.object({ type: z.literal('picking') }),
  /** Pointing is over; `ref` is the field of the latest look, -1 when none was picked. */
  z.object({ type: z.literal('picked'), surface: z.int(), ref: z.int() }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;
export type JudgeMessage = Extract<PageMessage, { type: 'judge' }>;
export type WireLook = Extract<PageMessage, { type: 'look' }>;
export type WireSurface = WireLook['surfaces'][number];

/** What `filePicked` brings; `around` is what stands beside the control, `data` a data URL. */
export const filePickedSchema = z.object({
  type: z.literal(filePicked),
  name: z.string().check(z.maxLength(1000)),
  size: z.int(),
  around: z.string().check(z.maxLength(300)),
  data: z.string().check(z.maxLength(mostPickedBytes * 2), z.startsWith('data:')),
});
export type FilePicked = z.infer<typeof filePickedSchema>;

/** What the panel wants of the surface it shows. */
export type PanelWish =
  | { type: 'fill' }
  | { type: 'undo' }
  | { type: 'stop' }
  | { type: 'show'; ref: number }
  | { type: 'show-region'; index: number }
  /** The row that stays framed; -1 for none. */
  | { type: 'mark-region'; index: number }
  /** The candidate points at a field on the page, or no longer does. */
  | { type: 'pick'; on: boolean };

/** Panel → page script. Only this extension can open the port, so the shape is checked by the compiler alone. */
export type PanelMessage =
  /** `surface` is the id of the surface that the panel shows. */
  (PanelWish & { surface: number }) | JudgedMessage;

/** The word on `judge`: whether to go on, and what with each field; without a step unless to go on. */
export interface JudgedMessage {
  type: 'judged';
  ask: number;
  verdict: FrontVerdict | 'identity';
  steps: readonly Step[];
}
