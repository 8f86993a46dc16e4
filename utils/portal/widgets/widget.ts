import type { Choice, ControlKind } from '@/rules/form/evidence';
import type { Want } from '@/rules/form/want';

/** A box drawn without an input (`role=radio|checkbox`) stands in for one: it has neither `type` nor `name` nor `value`. */
export type FormElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One thing the candidate fills: a text box, a list, or a whole radio or checkbox group. */
export interface Control {
  /** Carries the value of a form post; the first member of a group. */
  element: FormElement;
  /** The inputs of a radio or checkbox group, else empty. */
  members: readonly HTMLInputElement[];
  kind: ControlKind;
  widget: Widget;
}

/** What a form post would send and what the candidate sees. */
export interface Value {
  model: string;
  shown: string;
}

/** One family of widgets. Works from the isolated world only and leaves no mark on the page's elements. */
export interface Widget {
  name: string;
  /** True when this family draws the element. The first family that says so drives it. */
  owns(element: FormElement): boolean;
  /** Elements of the family that are no controls of their own. */
  internals?: string;
  /** The kind to report, where it differs from the element's own. */
  kind?: ControlKind;
  /** How the widget writes dates (tokens yyyy MM M dd d), where its element tells. */
  dateFormat?(element: FormElement): string | undefined;
  /** The part the candidate sees and clicks. */
  face(control: Control): HTMLElement;
  /** What the list offers as far as the page already holds it; empty while it does not. */
  choices(control: Control): Choice[];
  /**
   * For lists that exist only once opened: opens it, reads what it offers and closes it again. Only during a run.
   * A list that must be searched may be narrowed to what fits `wanted`.
   */
  listChoices?(control: Control, wanted: string, signal: AbortSignal): Promise<Choice[]>;
  read(control: Control): Value;
  /**
   * Operates the widget as a person would; an empty value clears it. Success is judged by reading back, not here; throws a
   * `Refusal` where it can tell that there is no way.
   */
  write(control: Control, want: Want, signal: AbortSignal): Promise<void>;
  isDisabled(control: Control): boolean;
}
