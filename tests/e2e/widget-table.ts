import { expect } from 'vitest';
import type { FieldKey } from '../../rules/profile/field-key.ts';

/**
 * One widget of a page under `/practice/widgets/`, with what must become of it. Such a page keeps `window.__events`
 * (`{ field, value }` from the library's own change events), `window.__model()` (what the library or framework holds) and
 * `window.__shown()` (what a person reads in each widget); both by field, every value a string, '' for nothing. With
 * `?state=shut` nothing on it may be changed; with `?state=limited` no date may be chosen that the profile has.
 */
export interface WidgetRow {
  field: FieldKey;
  /** What kind of widget it is, for the table. */
  widget: string;
  /** The state of the field in the panel after 填写本页; `filled` unless told. */
  state?: string;
  /** What the model holds afterwards; of a filled field also the value of its last event. '' unless told. */
  model?: string;
  /** What a person reads afterwards; the same as the model unless told. */
  shown?: string;
  /** The state after 撤销填写: `undone` unless told; of a field that was not filled it stays as it was. */
  undo?: string;
  /** True when the library tells no change event for what the driver does; `undo` when only not for the way back. */
  silent?: boolean | 'undo';
  /** The state when the widget does not offer what is wanted: `no-option` unless told. */
  lacking?: string;
  /** Words of the panel then. */
  says?: string;
  /** Why nothing that is wanted can be missing. */
  free?: string;
  /** Why the field is not filled, or why something about it is missing in the table. */
  note?: string;
}

/** What was found of one field. */
export interface Found {
  state: string;
  model: string;
  shown: string;
  /** Value of the field's last event of this run; none when it has none. */
  event: string | undefined;
  /** The sentence of the panel. */
  note: string;
}

/** A row of the printed table. */
export type MatrixLine = Record<string, string>;

/** One line of the table; whatever is not as one would wish says why. */
export function toLine(place: string, row: WidgetRow, found: readonly (Found | undefined)[]): MatrixLine {
  const [filled, undone, shut, missing] = found;
  const { field, widget, note = '', free } = row;
  const say = (text: string | undefined) => text || '（空）';
  const why = (text: string) => (note ? `${text} (${note})` : text);
  const wrote = filled?.state === 'filled';
  return {
    page: place,
    widget,
    field,
    write: wrote ? 'filled' : why(filled?.state ?? ''),
    event: wrote ? (filled.event ?? why('none')) : 'not written',
    model: say(filled?.model),
    shown: say(filled?.shown),
    undo: !wrote
      ? 'nothing to undo'
      : undone?.state === 'undone'
        ? `undone: ${say(undone.shown)}`
        : why(undone?.state ?? ''),
    disabled: `${shut?.state}: left alone`,
    'missing option': free ?? `${missing?.state}: ${missing?.note || note || 'left alone'}`,
  };
}

/** Prints all lines as one table; the reporter shows it after the tests. */
export function printMatrix(lines: readonly MatrixLine[]): void {
  const names = Object.keys(lines[0] ?? {});
  const text = [names, names.map(() => '---'), ...lines.map((line) => names.map((name) => line[name] ?? ''))];
  process.stdout.write(`\n${text.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
  expect(lines.flatMap((line) => Object.values(line)).filter((cell) => cell === '')).toEqual([]);
}
