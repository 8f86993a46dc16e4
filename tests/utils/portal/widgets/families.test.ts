import { describe, expect, test } from 'vitest';
import { listControls } from '@/utils/portal/controls';

function show(html: string): void {
  document.body.innerHTML = html;
}

describe('which family drives a control', () => {
  test.each<[string, string, string]>([
    ['native', 'text', '<input>'],
    ['native', 'select', '<select></select>'],
    ['laydate', 'date', '<input lay-key="1">'],
    ['layui', 'select', '<select></select><div class="layui-unselect layui-form-select"></div>'],
    ['select2', 'select', '<select></select><span class="select2 select2-container"><input></span>'],
    ['bootstrap-datepicker', 'date', '<input class="form-control datepicker">'],
    ['bootstrap-datepicker', 'date', '<div class="input-group date"><input readonly></div>'],
    ['native', 'textarea', '<textarea class="datepicker"></textarea>'],
    ['my97', 'date', '<input class="Wdate">'],
    ['my97', 'date', `<input onfocus="WdatePicker({dateFmt: 'yyyyMM'})">`],
    ['native', 'text', '<input class="Wdatebase">'],
    [
      'easyui-combobox',
      'select',
      '<input class="combobox-f combo-f textbox-f"><span class="textbox"><input class="textbox-text"><input type="hidden" class="textbox-value"></span>',
    ],
    [
      'easyui-datebox',
      'date',
      '<input class="datebox-f combo-f textbox-f"><span class="textbox"><input class="textbox-text"></span>',
    ],
    [
      'vant-picker',
      'select',
      '<div class="van-cell van-cell--clickable"><input class="van-field__control" readonly></div>',
    ],
    ['native', 'text', '<div class="van-cell"><input class="van-field__control" readonly></div>'],
    ['aria-group', 'radio', '<div role="radio">甲</div>'],
    ['aria-group', 'checkbox', '<div role="checkbox">甲</div>'],
    ['native', 'date', '<input type="datetime-local">'],
    ['element-group', 'checkbox', '<label class="el-checkbox"><input type="checkbox"></label>'],
    ['antd-group', 'checkbox', '<label class="ant-checkbox-wrapper"><input type="checkbox"></label>'],
    ['unknown', 'text', '<div class="t-select"><div class="t-input"><input><svg></svg></div></div>'],
    ['unknown', 'text', '<div class="my-select"><input readonly><ul><li>群众</li></ul></div>'],
    ['unknown', 'text', '<div class="n-base-selection" tabindex="0"><b>请选择</b></div>'],
    ['unknown', 'text', '<div class="ui selection dropdown" tabindex="0"><input type="hidden"><i></i></div>'],
    ['unknown', 'text', '<button role="combobox"><span>请选择</span></button>'],
    ['unknown', 'text', '<div contenteditable>经历</div>'],
    ['unknown', 'select', '<div class="ui dropdown"><select style="display:none"></select></div>'],
    ['unknown', 'select', '<select style="display:none"></select><div class="chosen-container">请选择</div>'],
    ['native', 'text', '<div class="select-row"><input></div>'],
    ['native', 'select', '<select style="display:none"></select>'],
    ['easyui-textbox', 'text', '<input class="textbox-f"><span class="textbox"><input class="textbox-text"></span>'],
  ])('%s as %s: %s', (name, kind, html) => {
    show(html);
    expect(listControls(document).map((control) => [control.widget.name, control.kind])).toEqual([[name, kind]]);
  });
});

describe('how a widget writes dates', () => {
  test.each<[string | undefined, string]>([
    [undefined, '<input>'],
    ['yyyy-MM-dd', '<input type="date">'],
    ['yyyy-MM', '<input type="month">'],
    ['yyyy-MM-ddT00:00', '<input type="datetime-local">'],
    ['yyyyMM', `<input class="Wdate" onclick="WdatePicker({readOnly: true, dateFmt:'yyyyMM'})">`],
    ['yyyy-MM-dd 00:00:00', `<input onclick="WdatePicker({dateFmt: 'yyyy-MM-dd HH:mm:ss'})">`],
    [undefined, '<input class="Wdate">'],
    ['yyyy年MM月dd日', '<input class="datepicker" data-date-format="yyyy年mm月dd日">'],
    ['yyyy-M-d', '<div class="input-group date" data-date-format="yyyy-m-d"><input></div>'],
    [undefined, '<input data-date-format="DD, MM d, yyyy">'],
    [undefined, '<input data-date-format="yyyy-mm-dd hh:ii">'],
  ])('%s: %s', (format, html) => {
    show(html);
    const [control] = listControls(document);
    expect(control?.widget.dateFormat?.(control.element)).toBe(format);
  });
});

describe('what an easyui box holds and shows', () => {
  const box = (text: string, value: string) =>
    `<select class="combobox-f textbox-f"></select><span class="textbox">${text}<a class="combo-arrow"></a>
     <input type="hidden" class="textbox-value" value="${value}"></span>`;
  test.each([
    ['a choice', box('<input class="textbox-text" value="本科">', '20'), { model: '20', shown: '本科' }],
    ['a prompt', box('<input class="textbox-text textbox-prompt" value="输入">', ''), { model: '', shown: '' }],
    ['an empty entry', box('<input class="textbox-text" value="请选择">', ''), { model: '', shown: '' }],
  ])('%s', (_case, html, value) => {
    show(html);
    const [control] = listControls(document);
    expect(control?.widget.read(control)).toEqual(value);
  });

  test.each([
    ['open', false, '<input class="textbox-text" readonly><a class="combo-arrow"></a>'],
    ['shut', true, '<input class="textbox-text"><a class="combo-arrow textbox-icon-disabled"></a>'],
    ['off', true, '<input class="textbox-text" disabled><a class="combo-arrow"></a>'],
  ])('%s', (_case, disabled, inside) => {
    show(`<select class="combobox-f textbox-f"></select><span class="textbox">${inside}</span>`);
    const [control] = listControls(document);
    expect(control?.widget.isDisabled(control)).toBe(disabled);
  });
});

test.each([
  [
    'tabs, menus and open lists',
    '<ul role="listbox" tabindex="0" class="select"></ul><a role="tab" tabindex="0" class="select">甲</a>',
  ],
  ['what is chosen among entries', '<li tabindex="0" class="menu-item-selected">甲</li>'],
  ['parts of a list of its own', '<div role="combobox"><b tabindex="0" class="select-part"></b></div>'],
])('no field of its own: %s', (_, html) => {
  show(html);
  expect(listControls(document).filter(({ element }) => !element.matches('[role=combobox]'))).toEqual([]);
});

test.each([
  ['a choice', '<b>本科</b>', '本科'],
  ['a prompt', '<b>请选择</b>', ''],
  ['a prompt of another language', '<b class="placeholder">Please Select</b>', ''],
])('an unknown list shows %s', (_, inside, shown) => {
  show(`<div role="combobox">${inside}</div>`);
  const [control] = listControls(document);
  expect(control?.widget.read(control)).toEqual({ model: shown, shown });
});
