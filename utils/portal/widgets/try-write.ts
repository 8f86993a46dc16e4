import type { Want } from '@/rules/form/want';
import { Refusal } from './refusal';
import type { Control } from './widget';

/** False when the page has no way to the answer. */
export async function tryWrite(control: Control, want: Want, signal: AbortSignal): Promise<boolean> {
  try {
    await control.widget.write(control, want, signal);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
