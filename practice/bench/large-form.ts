import type { IncomingMessage, RequestListener } from 'node:http';

const path = '/practice/bench/large';
/** A page of 300 controls in four kinds of layout, controls of layui among them. */
export const largeAddress = `https://bm.ruankao.org.cn${path}`;

const controls = 300;

/** What the candidate's own part asks: the wording of the practice form. */
const own =
  '姓名 证件类型 证件号码 性别 出生日期 民族 政治面貌 籍贯 报考级别 报考资格 现有职称 取得职称时间 在职情况 工作单位 参加工作时间 从事本专业工作时间 毕业学校 毕业时间 所学专业 学历 学位 学制 通讯地址 电子邮箱 移动电话 固定电话 邮政编码'.split(
    ' ',
  );
/** Invented questions of the parts below it: none of them is the candidate's own. */
const other =
  '父亲姓名 联系人电话 项目名称 完成时间 论文题目 刊物名称 本人排名 起始时间 结束时间 主办单位 培训课时 获奖等级 证明人 所任角色 经费（万元） 工具与平台 代码规模 备注说明 附件编号 审核意见'.split(
    ' ',
  );
const lists = '性别 民族 政治面貌 学历 学位 获奖等级 在职情况';
const radios = '性别 在职情况';

/** Invented: many layouts on one page, as a personnel system grows over the years. */
const layouts = [layuiItem, labelFor, tableRows, plainLines] as const;
const perPart = 15;

/** Answers the large form; everything else goes to the practice portal. */
export function withLargeForm(handle: RequestListener): RequestListener {
  return (request: IncomingMessage, response) => {
    if (request.url !== path) return handle(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(renderLargeForm());
  };
}

function renderLargeForm(): string {
  const parts = Array.from({ length: controls / perPart }, (_, part) => renderPart(part));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>考生报名</title>
<link rel="stylesheet" href="/asset/layui/2.13/css/layui.css"><script src="/asset/layui/2.13/layui.js"></script></head>
<body><h2>考生报名</h2><form class="layui-form">${parts.join('\n')}<button type="button">暂存</button></form></body></html>`;
}

function renderPart(part: number): string {
  const words = Array.from({ length: perPart }, (_, place) => wordAt(part * perPart + place));
  const layout = layouts[part % layouts.length] ?? layuiItem;
  const rows = words.map((word, place) => layout(word, `f${part}_${place}`));
  const title = part < 2 ? '基本信息' : `补充材料（${part}）`;
  const inside =
    layout === tableRows ? `<table class="layui-table"><tbody>${pair(rows)}</tbody></table>` : rows.join('');
  return `<fieldset class="layui-elem-field"><legend>${title}</legend><div class="layui-field-box">${inside}</div></fieldset>`;
}

function wordAt(index: number): string {
  const word = own[index] ?? other[index % other.length] ?? '';
  return index < own.length ? word : `${word}${Math.floor(index / other.length)}`;
}

/** Two questions a row. */
function pair(cells: readonly string[]): string {
  return cells.map((cell, at) => (at % 2 === 0 ? `<tr>${cell}${cells[at + 1] ?? ''}</tr>` : '')).join('');
}

function layuiItem(word: string, name: string): string {
  return `<div class="layui-form-item"><label class="layui-form-label"><i class="must">*</i>${word}</label>
<div class="layui-input-block">${control(word, name, 'class="layui-input"')}</div></div>`;
}

function labelFor(word: string, name: string): string {
  return `<div class="form-group row"><label for="${name}" class="col-2">${word}：</label><div class="col-4">
${control(word, name, 'class="form-control" lay-ignore')}</div><small class="form-text">请如实填写</small></div>`;
}

function tableRows(word: string, name: string): string {
  return `<td><b>*</b>${word}</td><td>${control(word, name, 'lay-ignore')}</td>`;
}

function plainLines(word: string, name: string): string {
  return `<div class="line"><span class="name">${word}</span><span class="box">${control(word, name, 'lay-ignore')}</span>
<em class="tips">（必填）</em></div>`;
}

function control(word: string, name: string, attributes: string): string {
  if (radios.includes(word)) {
    const choice = (text: string) => `<input type="radio" name="${name}" value="${text}" title="${text}">${text}`;
    return (word === '性别' ? ['男', '女'] : ['在职', '在校', '其他']).map(choice).join(' ');
  }
  const asks = lists.includes(word.replace(/\d+$/, '')) || Number(name.split('_')[1]) % 4 === 3;
  if (!asks) return `<input type="text" id="${name}" name="${name}" ${attributes}>`;
  const options = Array.from({ length: 24 }, (_, at) => `<option value="${at}">第${at + 1}项</option>`);
  return `<select id="${name}" name="${name}" ${attributes}><option value="">请选择</option>${options.join('')}</select>`;
}
