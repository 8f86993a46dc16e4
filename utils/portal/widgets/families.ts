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

/** Every family in the order they are asked; `native` takes what nobody else owns. */
export const families: readonly Widget[] = [
  ariaGroup,
  laydate,
  layui,
  ...element,
  ...antd,
  select2,
  bootstrapDatepicker,
  my97,
  easyuiCombobox,
  easyuiDatebox,
  easyuiTextbox,
  vantPicker,
  unknown,
  native,
];
