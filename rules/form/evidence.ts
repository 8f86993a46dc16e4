/** Where a label text stands relative to its control, strongest first. */
export const labelSources = [
  'label',
  'aria',
  'cell-left',
  'before',
  'cell-above',
  'legend',
  'heading',
  'after',
] as const;
export type LabelSource = (typeof labelSources)[number];

export interface LabelText {
  source: LabelSource;
  text: string;
}

export type ControlKind = 'text' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'date' | 'file';

/** One choice of a select, radio group or checkbox group; `value` is what a form post would send. */
export interface Choice {
  value: string;
  text: string;
  disabled?: boolean;
}

/** Everything a person (and the page's author) says about one control. Plain and serialisable, no element inside. */
export interface FieldEvidence {
  /** Index within one reading of the page. */
  ref: number;
  kind: ControlKind;
  /** Name of the widget driver that owns the control. */
  widget: string;
  labels: readonly LabelText[];
  /** Headings and legends over the control, nearest first. */
  sections: readonly string[];
  /** The control stands in a repeating row of a data grid. */
  grid: boolean;
  /** Title of the document. */
  page?: string;
  /** The steps of the trail over the page (首页 > 员工管理 > 添加), outermost first. */
  trail?: readonly string[];
  /** The words over the columns of each list on the page, one line a list. */
  lists?: readonly string[];
  /** Words on the buttons of the nearest form around the control. */
  actions?: readonly string[];
  placeholder: string;
  title: string;
  name: string;
  id: string;
  inputType: string;
  maxLength?: number;
  pattern?: string;
  /** How the widget writes dates, where it says so. */
  dateFormat?: string;
  choices: readonly Choice[];
  /** What a form post would send. */
  model: string;
  /** What the candidate sees. */
  shown: string;
  required: boolean;
  readOnly: boolean;
  disabled: boolean;
  visible: boolean;
  /** The value still is the one the page was rendered with. */
  pristine: boolean;
}
