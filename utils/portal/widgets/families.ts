import { antd } from './antd';
import { ariaGroup } from './aria';
import { bootstrapDatepicker } from './bootstrap-datepicker';
import { easyuiCombobox, easyuiDatebox, easyuiTextbox } from './easyui';
import { element } from './element';
import { laydate } from './laydate';
import { layui } from './layui';
import { my97 } from './my97';
import { native } from './native';
import { select2 } from './select2';
import { unknown } from './unknown';
import { vantPicker } from './vant';
import type { Widget } from './widget';

/**
 * In the order they are asked, with what some class name of the page is like wherever they draw; `native` takes what nobody
 * else owns. On a page without a library none of its selectors has to be tried on any control.
 */
const families: readonly (readonly [readonly Widget[], RegExp?])[] = [
  [[ariaGroup, laydate]],
  [[layui], /\blayui-form-/],
  [element, /\bel-/],
  [antd, /\bant-/],
  [[select2], /\bselect2-container\b/],
  [[bootstrapDatepicker, my97]],
  [[easyuiCombobox, easyuiDatebox, easyuiTextbox], /\b(?:textbox|combo|datebox)/],
  [[vantPicker], /\bvan-/],
  [[unknown, native]],
];

/** The families that may draw on a page with these class names, in the order they are asked. */
export function familiesOn(names: ReadonlySet<string>): Widget[] {
  return families.flatMap(([some, sign]) => (!sign || [...names].some((name) => sign.test(name)) ? some : []));
}
