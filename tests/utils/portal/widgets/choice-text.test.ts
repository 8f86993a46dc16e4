import { expect, test } from 'vitest';
import { choiceText } from '@/utils/portal/widgets/choice-text';

function readAll(html: string): string[] {
  document.body.innerHTML = html;
  const members = [...document.querySelectorAll('input')];
  return members.map((member) => choiceText(member, members));
}

const radio = '<input type="radio" name="a">';

test.each<[string, string[], string]>([
  ['a wrapping label', ['甲'], '<label><input type="radio"> 甲 </label>'],
  ['label[for]', ['甲'], '<input id="a" type="radio"><label for="a">甲</label>'],
  ['a label before its button', ['甲', '乙'], `<label>甲 ${radio}</label> <label>乙 ${radio}</label>`],
  ['a label around the whole group', ['男', '女'], `<label>性别 ${radio}男 ${radio}女</label>`],
  ['the title of layui', ['甲'], '<input type="radio" title=" 甲 ">'],
  ['the text behind', ['甲', '乙'], `${radio} 甲 ${radio} 乙`],
  ['the text behind, the name before', ['男', '女'], `性别：${radio} 男 ${radio} 女`],
  ['the text behind, in lines', ['男', '女'], `${radio}男<br>${radio}女<br>请如实填写`],
  ['the text behind, spaced', ['男', '女'], `&nbsp;${radio}&nbsp;男&nbsp;&nbsp;${radio}&nbsp;女&nbsp;`],
  ['an element behind', ['甲', '乙'], `${radio}<span>甲</span><span>（说明）</span>${radio}<span>乙</span>`],
  ['the text before', ['男', '女'], `男${radio} 女${radio}`],
  ['the text before, the name in front', ['男', '女'], `性别：男${radio} 女${radio}`],
  ['the text before, spaced', ['男', '女'], `男&nbsp;${radio}&nbsp;&nbsp;女&nbsp;${radio}&nbsp;`],
  ['the text before, a hint behind', ['男', '女'], `男${radio} 女${radio} <span>*必选</span>`],
  ['an element before', ['男', '女'], `<span>男</span>${radio}<span>女</span>${radio}`],
  ['cells of their own', ['男', '女'], `<table><tr><td>男${radio}</td><td>女${radio}</td></tr></table>`],
  ['aria-label', ['甲'], '<input type="radio" aria-label="甲">'],
  ['the value when nothing is said', ['1', '2'], '<input type="radio" value="1"><input type="radio" value="2">'],
])('%s', (_case, texts, html) => {
  expect(readAll(html)).toEqual(texts);
});
