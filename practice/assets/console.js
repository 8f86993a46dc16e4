// The corner console for humans: in a closed shadow root, so that nothing reading the page takes it for the portal's.
const keys = {
  region: '机构',
  batch: '批次',
  columns: '时间列数',
  schedule: '报名时间',
  wording: '字段用词',
  employment: '在职默认',
  layui: 'layui 版本',
  policyEmpty: '政策为空',
  failing: '联动故障',
  reviewOutcome: '审核结果',
  noPayment: '免缴费',
  photo: '照片上传',
};

const style = `
  details { position: fixed; right: 12px; bottom: 12px; z-index: 99999999; width: 240px; font: 13px/1.6 sans-serif;
    background: #fff; border: 1px solid #b9c6da; border-radius: 4px; box-shadow: 0 2px 10px rgb(0 0 0 / 20%); }
  details:not([open]) { width: auto; }
  summary { padding: 6px 12px; cursor: pointer; background: #fff3d6; color: #8a5a00; }
  form { padding: 8px 12px; max-height: 70vh; overflow: auto; }
  label { display: flex; justify-content: space-between; gap: 8px; margin: 3px 0; }
  select, input { width: 120px; box-sizing: border-box; }
  a, button { margin-right: 8px; }
  pre { margin: 6px 0 0; font-size: 12px; white-space: pre-wrap; }
`;

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
document.body.append(host);

async function readJson(path) {
  return (await fetch(path)).json();
}

async function post(path, body) {
  await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  location.reload();
}

function drawSelect(key, values, current) {
  const options = values.map((value) => `<option ${value === current ? 'selected' : ''}>${value}</option>`);
  return `<label>${keys[key]}<select name="${key}">${options.join('')}</select></label>`;
}

async function draw() {
  const [scenario, choices, log] = await Promise.all(
    ['/practice/scenario', '/practice/choices', '/practice/log'].map(readJson),
  );
  const selects = Object.keys(keys).map((key) => drawSelect(key, choices[key], scenario[key]));
  root.innerHTML = `<style>${style}</style><details><summary>演练控制台</summary><form>
${selects.join('')}
<label>联动延迟(ms)<input name="delayMs" type="number" min="0" max="60000" value="${scenario.delayMs}"></label>
<label>考生<select name="identity"><option value="">不变</option><option>李练习</option><option>王示例</option></select></label>
<p><button>应用</button><button type="button" data-reset>重置</button></p>
<p><a href="/practice/enter">直达报名表</a><a href="/practice/expire">登录失效</a><a href="?console=0">隐藏</a></p>
<pre>${Object.entries(log.counts)
    .map(([action, count]) => `${action}: ${count}`)
    .join('\n')}</pre></form></details>`;
  root.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const { identity, ...rest } = Object.fromEntries(new FormData(event.target));
    post('/practice/scenario', identity ? { ...rest, identity } : rest);
  });
  root.querySelector('[data-reset]').addEventListener('click', () => post('/practice/reset'));
}

draw();
