// The same registration form for antd 4 (dates by moment) and antd 5 (dates by dayjs).
const { createElement: draw, useState } = window.React;
const { Cascader, Checkbox, DatePicker, Form, Input, Radio, Select } = window.antd;
const lists = window.widgetPage;

const limit = { disabledDate: (date) => lists.lastDay !== '' && date.valueOf() > Date.parse(lists.lastDay) };
const wholeForm = [
  ['gender', '性别', Radio.Group, { options: toOptions(lists.genders, 'g') }],
  ['ethnicity', '民族', Select, { ...searched(), options: toOptions(lists.ethnicities, 'm') }],
  ['politicalStatus', '政治面貌', Select, { allowClear: true, options: toOptions(lists.politics) }],
  ['nativePlace', '籍贯', Sought, {}],
  ['examArea', '考区', Cascader, { options: lists.areas.map(toArea) }],
  ['employmentStatus', '在职情况', Radio.Group, { optionType: 'button', options: toOptions(lists.statuses) }],
  ['workStartedOn', '参加工作时间', DatePicker, { ...limit, picker: 'month' }],
  ['professionStartedOn', '本专业工作时间', DatePicker, { ...limit, format: 'YYYY年MM月DD日' }],
  ['titleObtainedOn', '取得职称时间', DatePicker, { ...limit, inputReadOnly: true }],
  ['graduatedOn', '毕业时间', DatePicker, limit],
  ['school', '毕业学校', Select, { options: toOptions(lists.schools, 's') }],
  ['education', '学历', Select, { allowClear: true, options: toOptions(lists.educations, 'e') }],
  ['degree', '学位', Select, { options: toOptions(lists.degrees) }],
  ['subjects', '报考科目', Checkbox.Group, { options: toOptions(lists.subjects) }],
  ['email', '电子邮箱', Input, {}],
];
/** `?lists=places`: cascading lists of every kind, and a list that takes several answers. */
const places = [
  ['region', '报名省市', Cascader, { options: lists.areas.map(toArea), changeOnSelect: true }],
  ['examArea', '考区', Cascader, { options: lists.areas.map(toArea), expandTrigger: 'hover', showSearch: true }],
  ['nativePlace', '籍贯', Lazy, {}],
  ['subjects', '报考科目', Select, { mode: 'multiple', options: toOptions(lists.subjects) }],
  ['email', '电子邮箱', Input, {}],
];
const fields = lists.places ? places : wholeForm;

/** With a letter the values are codes (e1, e2 …), else the texts themselves. */
function toOptions(texts, letter) {
  return texts.map((label, at) => ({ label, value: letter ? `${letter}${at + 1}` : label }));
}

function toArea({ name, cities }) {
  return { ...toOptions([name])[0], children: toOptions(cities) };
}

function searched() {
  return { showSearch: true, optionFilterProp: 'label', allowClear: true };
}

/** A list that comes from a server as one types. */
function Sought(props) {
  const [options, offer] = useState([]);
  const onSearch = (text) => lists.seek(text, (found) => offer(toOptions(found)));
  return draw(Select, { ...props, showSearch: true, allowClear: true, filterOption: false, options, onSearch });
}

/** Places that come level by level. */
function Lazy(props) {
  const [options, offer] = useState([]);
  const toLevel = (names, level) => names.map((label) => ({ label, value: label, isLeaf: level === 2 }));
  const begin = () => lists.below([], (names) => offer(toLevel(names, 0)));
  window.React.useEffect(begin, []);
  const loadData = (path) => {
    const last = path[path.length - 1];
    lists.below(
      path.map((one) => one.value),
      (names) => {
        last.children = toLevel(names, path.length);
        offer([...options]);
      },
    );
  };
  return draw(Cascader, { ...props, options, loadData });
}

function toText(name, value) {
  if (value?.target) return value.target.value;
  return lists.text(value?.isValid ? value.format(name === 'workStartedOn' ? 'YYYY-MM' : 'YYYY-MM-DD') : value);
}

function drawField([name, label, Widget, props]) {
  const placeholder = Widget === DatePicker ? '选择日期' : undefined;
  return draw(
    'div',
    { key: name, 'data-widget': name },
    draw(Form.Item, { name, label }, draw(Widget, { placeholder, ...props })),
  );
}

function App() {
  const [form] = Form.useForm();
  const [, redraw] = useState(0);
  window.__model = () => Object.fromEntries(fields.map(([name]) => [name, toText(name, form.getFieldValue(name))]));
  window.__shown = () => lists.shown(readBox);
  const onValuesChange = (changed) => {
    for (const [name, value] of Object.entries(changed)) lists.note(name, toText(name, value));
    redraw((count) => count + 1);
  };
  const layout = { labelCol: { span: 8 }, wrapperCol: { span: 16 } };
  const settings = { form, disabled: lists.shut, onValuesChange, ...layout };
  return draw(Form, settings, fields.map(drawField));
}

/** What a person reads in one antd form item. */
function readBox(box) {
  const chosen = [...box.querySelectorAll('[class*="-wrapper-checked"]')];
  if (box.querySelector('[type=radio], [type=checkbox]')) return chosen.map((one) => one.textContent.trim()).join('、');
  const items = [...box.querySelectorAll('.ant-select-selection-item')];
  if (box.querySelector('.ant-select')) return items.map((one) => one.textContent).join('、');
  return box.querySelector('input').value;
}

window.ReactDOM.createRoot(document.querySelector('#app')).render(draw(App));
