import type { Control, Value } from './widgets/widget';

/** True when both what a form post would send and what the candidate sees are this value. */
export function holds(control: Control, value: Value): boolean {
  const { model, shown } = control.widget.read(control);
  return model === value.model && shown === value.shown;
}
