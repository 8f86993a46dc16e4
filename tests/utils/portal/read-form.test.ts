import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LabelSource } from '@/rules/form/evidence';
import { findFields } from '@/rules/form/found-field';
import { readForm } from '@/utils/portal/read-form';

function read(html: string) {
  document.open();
  document.write(`<!doctype html><html><head><title>测试页</title></head><body>${html}</body></html>`);
  document.close();
  return readForm(document).evidence;
}

function sureKeys(html: string): (string | undefined)[] {
  return findFields(read(html)).map((field) => (field.sure && field.evidence.visible ? field.key : undefined));
}

/** `source text` of every label but the words behind the control. */
function labelsOf(html: string, at = -1): string[] {
  const labels = read(html).at(at)?.labels ?? [];
  return labels.filter((label) => label.source !== 'after').map(({ source, text }) => `${source} ${text}`);
}

describe('where a label stands', () => {
  test.each<[string, LabelSource, string]>([
    ['label[for]', 'label', '<div><input id="a"></div><div><label for="a">姓名</label></div>'],
    ['a wrapping label', 'label', '<label>姓名<input></label>'],
    ['aria-label', 'aria', '<input aria-label="姓名">'],
    ['aria-labelledby', 'aria', '<p id="t">姓名</p><i></i><hr><div><input></div><input aria-labelledby="t">'],
    ['a text before', 'before', '姓名：<input>'],
    ['words cut into pieces', 'before', '<div><em>姓</em><em>名</em><span>：</span><input></div>'],
    ['a box before', 'before', '<div><div>姓名</div><div><span><input></span></div></div>'],
    ['dt and dd', 'before', '<dl><dt>姓名</dt><dd><input></dd></dl>'],
    ['a heading over one control', 'before', '<div><h5>姓名</h5><input></div><div><h5>性别</h5></div>'],
    ['the cell to the left', 'cell-left', '<table><tr><td>姓名</td><td><input></td></tr></table>'],
    [
      'the left cell of a wrapped control',
      'cell-left',
      '<table><tr><td>姓名</td><td><table><tr><td><input></td></tr></table></td></tr></table>',
    ],
    [
      'a tall cell to the left',
      'cell-left',
      '<table><tr><td rowspan="2">姓名</td><td>甲</td></tr><tr><td><input></td></tr></table>',
    ],
    [
      'the cell above',
      'cell-above',
      '<table><tr><td>性别</td><td>姓名</td></tr><tr><td><input></td><td><input></td></tr></table>',
    ],
    [
      'the cell above, past a wide one',
      'cell-above',
      '<table><tr><td colspan="2">性别</td><td>姓名</td></tr><tr><td><input></td><td><input></td><td><input></td></tr></table>',
    ],
    [
      'the name of a group inside its box',
      'before',
      '<li><span>姓名</span><input type="radio" name="r">甲<input type="radio" name="r">乙</li>',
    ],
    [
      'the legend of a group',
      'before',
      '<fieldset><legend>姓名</legend><label><input type="radio" name="r">甲</label><label><input type="radio" name="r">乙</label></fieldset>',
    ],
  ])('%s', (_, source, html) => {
    expect(labelsOf(html)[0]?.replace(/[：\s]/g, '')).toBe(`${source}姓名`);
  });

  test.each<[string, string, string[]]>([
    ['a floating label of the field before', '<input id="a"><label for="a">姓名</label><input>', []],
    [
      'one label id shared by all',
      '<p><label for="a">姓名</label><input id="a"></p><p><label for="a">性别</label><input></p>',
      ['before 性别'],
    ],
    ['a paragraph', `<p>${'说明'.repeat(40)}</p><input>`, []],
    ['a hint inside the label', '<div><label>姓名<small>须与证件一致</small></label><input></div>', ['before 姓名']],
    ['the field before', '姓名<input><input>', []],
    ['hidden words', '<span style="display:none">邮箱</span>姓名<input>', ['before 姓名']],
  ])('not misled by %s', (_, html, labels) => {
    expect(labelsOf(html)).toEqual(labels);
  });
});

test.each<[string, string, string[]]>([
  [
    'legend, card and heading, nearest first',
    '<h2>报名表</h2><fieldset><legend>基本信息</legend><p>姓名<input></p><p>性别<input></p></fieldset>',
    ['基本信息', '报名表'],
  ],
  [
    'a heading ends where the next one begins',
    '<div><h3>本人</h3><p>甲乙<input></p><h3>家庭成员</h3><p>姓名<input></p></div>',
    ['家庭成员'],
  ],
  [
    'a full row of a table',
    '<table><tr><td colspan="2">家庭成员</td></tr><tr><td>姓名</td><td><input></td></tr><tr><td>电话</td><td><input></td></tr></table>',
    ['家庭成员'],
  ],
  [
    'a tall cell',
    '<table><tr><td rowspan="2">家庭成员</td><td>姓名</td><td><input></td></tr><tr><td>电话</td><td><input></td></tr></table>',
    ['家庭成员'],
  ],
  [
    'a short line without a class',
    '<p>姓名<input></p><p>家庭成员</p><div><p>姓名<input></p><p>电话<input></p></div>',
    ['家庭成员'],
  ],
  [
    'the cell of two controls',
    '<table><tr><td>家庭成员</td><td>姓名<input>电话<input></td></tr></table>',
    ['家庭成员'],
  ],
])('sections: %s', (_, html, sections) => {
  expect(read(html).at(-1)?.sections.slice(0, sections.length)).toEqual(sections);
});

test.each<[string, string, boolean]>([
  [
    'two rows of people',
    '<tr><th>姓名</th><th>电话</th></tr><tr><td><input></td><td><input></td></tr><tr><td><input></td><td><input></td></tr>',
    true,
  ],
  ['one row, but a column 关系', '<tr><th>关系</th><th>姓名</th></tr><tr><td><input></td><td><input></td></tr>', true],
  ['labels above one row', '<tr><td>姓名</td><td>电话</td></tr><tr><td><input></td><td><input></td></tr>', false],
  [
    'labels to the left under a heading row',
    '<tr><th>项目</th><th>内容</th></tr><tr><td>姓名</td><td><input></td></tr><tr><td>电话</td><td><input></td></tr>',
    false,
  ],
])('grid: %s', (_, rows, grid) => {
  expect(read(`<table>${rows}</table>`).at(-1)?.grid).toBe(grid);
});

test.each<[string, string, boolean]>([
  ['an ordinary box', '<input>', true],
  ['display none', '<div style="display:none"><input></div>', false],
  ['far off the page', '<div style="position:absolute;left:-9999px"><input></div>', false],
  ['transparent', '<div style="opacity:0"><input></div>', false],
  ['no height', '<div style="height:0px;overflow:hidden"><input></div>', false],
  ['closed to assistive technology', '<div aria-hidden="true"><input></div>', false],
  ['a transparent radio with a drawn dot', '<label><input type="radio" style="opacity:0">男</label>', true],
])('visible: %s', (_, html, visible) => {
  expect(read(html)[0]?.visible).toBe(visible);
});

test.each<[string, string, string[]]>([
  ['the form around', '<form><p>姓名<input></p><button>查 询</button></form><button>提交</button>', ['查询']],
  [
    'not the button of another form',
    '<form><input><button>登录</button></form><div><p><input></p><p><input></p></div>',
    [],
  ],
  [
    'not the button beside one field',
    '<div><p>院校<input><button>查询</button></p><p><input></p><input type="submit" value="提交"></div>',
    ['提交'],
  ],
])('actions: %s', (_, html, actions) => {
  const all = read(html);
  expect((_.startsWith('not the button of') ? all.at(-1) : all[0])?.actions).toEqual(actions);
});

const pairs: readonly [string, string][] = [
  ['姓名', 'fullName'],
  ['身份证号码', 'idNumber'],
  ['手机号码', 'mobile'],
  ['通讯地址', 'mailingAddress'],
  ['毕业院校', 'school'],
  ['出生日期', 'birthDate'],
];
const order = fc.shuffledSubarray(pairs.slice(), { minLength: pairs.length });

describe('layout changes nothing', () => {
  test('how deep the boxes are nested', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), fc.constantFrom('div', 'span', 'section'), (outer, inner, tag) => {
        const wrap = (html: string, times: number): string =>
          `<${tag}>`.repeat(times) + html + `</${tag}>`.repeat(times);
        const rows = pairs.map(([text]) =>
          wrap(`<div><div>${wrap(text, inner)}</div><div>${wrap('<input>', inner)}</div></div>`, outer),
        );
        expect(sureKeys(rows.join(''))).toEqual(pairs.map(([, key]) => key));
      }),
      { numRuns: 30 },
    );
  });

  test('the order of the columns and how many pairs stand in a row', () => {
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 6 }), fc.boolean(), (shuffled, width, above) => {
        const rows: string[] = [];
        for (let at = 0; at < shuffled.length; at += width) {
          const row = shuffled.slice(at, at + width);
          const names = row.map(([text]) => `<td>${text}</td>`);
          const boxes = row.map(() => '<td><input></td>');
          const beside =
            above && width > 1 && row.length > 1
              ? [`${names.join('')}</tr><tr>${boxes.join('')}`]
              : row.map((_, n) => `${names[n]}${boxes[n]}`);
          rows.push(`<tr>${beside.join('')}</tr>`);
        }
        expect(sureKeys(`<table>${rows.join('')}</table>`)).toEqual(shuffled.map(([, key]) => key));
      }),
      { numRuns: 60 },
    );
  });

  test('no page makes the reader stumble', () => {
    const tag = fc.constantFrom(
      'div',
      'table',
      'tr',
      'td',
      'th',
      'label',
      'span',
      'fieldset',
      'legend',
      'h3',
      'dl',
      'dt',
      'dd',
      'form',
      'b',
      'p',
      'button',
      'section',
    );
    const leaf = fc.constantFrom(
      '<input>',
      '<input type="radio" name="r">',
      '<input type="checkbox">',
      '<select><option>男</option></select>',
      '<textarea></textarea>',
      '姓名',
      '电话：',
      '<input type="file">',
      '<br>',
      '<label for="none">性别</label>',
      '<td colspan="900" rowspan="0">格</td>',
      '<object></object>',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc
          .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
        document.body.innerHTML = parts.join('');
        const { evidence, controls } = readForm(document);
        expect(findFields(evidence)).toHaveLength(controls.length);
      }),
      { numRuns: 150 },
    );
  });
});
