import { describe, expect, test } from 'vitest';
import type { Want } from '@/rules/form/want';
import { listControls } from '@/utils/portal/controls';
import { Refusal } from '@/utils/portal/widgets/refusal';

interface Outcome {
  model: string;
  shown: string;
  heard: string[];
  /** The driver tells that there is no way. */
  refused?: true;
}

/** Writes into the first control and returns its value with the events that the page heard. */
async function write(html: string, want: Want): Promise<Outcome> {
  document.body.innerHTML = html;
  const heard: string[] = [];
  const stop = new AbortController();
  for (const type of ['focusin', 'input', 'change', 'focusout', 'click'])
    document.addEventListener(type, () => heard.push(type), { signal: stop.signal });
  const [control] = listControls(document);
  if (!control) throw new Error('no control');
  const refused = await control.widget.write(control, want, stop.signal).then(
    () => false,
    (error) => error instanceof Refusal,
  );
  stop.abort();
  return { ...control.widget.read(control), heard, ...(refused ? { refused } : {}) };
}

const typed = ['focusin', 'input', 'change', 'focusout'];
const untouched = ['focusin', 'focusout'];
const list =
  '<select><option value="">请选择</option><option value="1">在职</option><option value="1">在岗</option></select>';
const radios = '<input type="radio" name="a" value="1">甲<input type="radio" name="a" value="2" checked>乙';

describe('writing plain controls', () => {
  test.each<[string, string, Want, Outcome]>([
    ['a text', '<input>', { value: '甲', text: '甲' }, { model: '甲', shown: '甲', heard: typed }],
    [
      'the same text',
      '<input value="甲">',
      { value: '甲', text: '甲' },
      { model: '甲', shown: '甲', heard: untouched },
    ],
    [
      'a number above its maximum',
      '<input type="number" value="2" max="8">',
      { value: '9', text: '9' },
      { model: '2', shown: '2', heard: untouched, refused: true },
    ],
    [
      'a month after the last, also where the browser knows no months',
      '<input type="month" value="2012-07" max="2015-12">',
      { value: '2018-11', text: '2018-11' },
      { model: '2012-07', shown: '2012-07', heard: untouched, refused: true },
    ],
    [
      'a day with its time',
      '<input type="datetime-local">',
      { value: '2018-11-30T00:00', text: '2018-11-30T00:00' },
      { model: '2018-11-30T00:00', shown: '2018-11-30 00:00', heard: typed },
    ],
    [
      'the option of this value and text',
      list,
      { value: '1', text: '在岗' },
      { model: '1', shown: '在岗', heard: ['input', 'change'] },
    ],
    ['an option that is not there', list, { value: '9', text: '无' }, { model: '', shown: '', heard: [] }],
    ['a radio', radios, { value: '1', text: '甲' }, { model: '1', shown: '甲', heard: ['click', 'input', 'change'] }],
    ['a radio chosen already', radios, { value: '2', text: '乙' }, { model: '2', shown: '乙', heard: [] }],
    ['no radio at all', radios, { value: '', text: '' }, { model: '', shown: '', heard: [] }],
  ])('%s', async (_case, html, want, after) => {
    expect(await write(html, want)).toEqual(after);
  });
});
