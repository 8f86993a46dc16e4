// @vitest-environment node
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { batches } from '../../practice/data/batch.ts';
import { fieldName, formGroups } from '../../practice/data/form-fields.ts';
import { organisations } from '../../practice/data/organisations.ts';
import { checkDigit, people } from '../../practice/data/people.ts';
import { createPractice } from '../../practice/portal.ts';

const practice = createPractice();
const server = http.createServer(practice.handle);

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => practice.reset());

interface Answer {
  status: number;
  location: string | undefined;
  text: string;
}

interface Ask {
  form?: Record<string, string>;
  json?: unknown;
  multipart?: Buffer;
  host?: string;
  ajax?: boolean;
}

/** A browser with a cookie: asks for a path and tells what came back, redirects untouched. */
function openBrowser() {
  const cookies: Record<string, string> = {};
  return (path: string, ask: Ask = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { body, type } = pack(ask);
      const { port } = server.address() as AddressInfo;
      const headers = {
        host: ask.host ?? 'bm.ruankao.org.cn',
        cookie: Object.entries(cookies)
          .map((pair) => pair.join('='))
          .join('; '),
        ...(type && { 'content-type': type }),
        ...(ask.ajax && { 'x-requested-with': 'XMLHttpRequest' }),
      };
      const request = http.request(
        { port, path: encodeURI(path), method: body !== undefined ? 'POST' : 'GET', headers },
        (response) => {
          for (const cookie of response.headers['set-cookie'] ?? []) {
            const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
            cookies[name] = value;
          }
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              location: response.headers.location,
              text: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
}

function pack({ form, json, multipart }: Ask): { body?: string | Buffer; type?: string } {
  if (form) return { body: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' };
  if (json) return { body: JSON.stringify(json), type: 'application/json' };
  if (!multipart) return {};
  const head = '--cut\r\nContent-Disposition: form-data; name="zp"; filename="a.jpg"\r\n\r\n';
  return {
    body: Buffer.concat([Buffer.from(head), multipart, Buffer.from('\r\n--cut--\r\n')]),
    type: 'multipart/form-data; boundary=cut',
  };
}

/** The least a JPEG reader needs: start, frame header with the size, filling. */
function makeJpeg(width: number, height: number, bytes: number): Buffer {
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255]);
  return Buffer.concat([head, Buffer.alloc(bytes - head.length)]);
}

const goodAnswers = {
  kskq: '070001',
  bkjb: '02',
  bkzg: '02001',
  xyzc: '00',
  zcsj: '',
  zzqk: '2',
  gzdw: '示例公司',
  gzsj: '2016-07-25',
  zysj: '2016-07-25',
  byxx: '示例大学',
  bysj: '2016-07-01',
  sxzy: '1',
  zymc: '软件工程',
  zgxl: '20',
  xz: '4',
  zgxw: '3',
  txdz: '示例路1号',
  dzyx: 'a@example.com',
  gddh: '',
  sjhm: '13800000000',
  yzbm: '100000',
  cxcn: '1',
};

/** A logged-in browser at the form with a stored photo. */
async function openForm(scenario = 'delayMs=0') {
  const browse = openBrowser();
  await browse(`/practice/enter?scenario=${scenario}`);
  await browse('/my/photo/upload', { multipart: makeJpeg(295, 413, 9000) });
  return browse;
}

const flagOf = ({ text }: Answer) => Number(JSON.parse(text).flag);
const textsOf = ({ text }: Answer) => JSON.parse(text).data.map((option: { text: string }) => option.text);
const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

describe('welcome page', () => {
  test.each([
    [2, 70, '缴费时间'],
    [1, 35, '报名有效时间'],
  ])('%i time columns: 35 rows, %i cells, head %s', async (columns, cells, head) => {
    const { text } = await openBrowser()(`/sign/welcome?scenario=columns=${columns}`);
    expect(count(text, '<div class="layui-row listCont selectorg">')).toBe(35);
    expect(count(text, 'timeW"')).toBe(cells);
    expect(text).toContain(head);
  });

  test.each([
    ['大连', '2026-08-14 09:00 ~ 2026-09-18 17:00', '2026-08-14 09:00 ~ 2026-09-22 17:00'],
    ['香港', '2026-09-01 00:00 ~ 2026-09-18 00:00', ' ~ '],
    ['西藏', '未定', '未定'],
    ['青海', '待定', '待定'],
  ])('%s shows %s and %s', async (name, registration, payment) => {
    const { text } = await openBrowser()('/sign/welcome');
    expect(text).toContain(
      `col1">${name}</div><div class="layui-col-md4 col2 timeW">${registration}</div><div class="layui-col-md4 col2 timeW">${payment}</div>`,
    );
  });

  test('another batch has other rows and ids', async () => {
    const { text } = await openBrowser()('/sign/getorglist', { form: { time: batches['2026-1'].taskId } });
    expect(text).toContain('2026-03-16 09:00 ~ 2026-04-10 17:30');
    expect(count(text, `task-id="${batches['2026-1'].taskId}"`)).toBe(35);
  });

  test('ids are 20 and 24 digits and every organisation is there once', () => {
    expect(new Set(organisations.map((entry) => entry.name)).size).toBe(35);
    expect(organisations.every((entry) => /^\d{20}$/.test(entry.orId))).toBe(true);
    expect(Object.values(batches).every((entry) => /^\d{24}$/.test(entry.taskId))).toBe(true);
  });
});

describe('way in', () => {
  test.each([
    ['/sign/in', '/sign/welcome'],
    ['/my/signup/main', '/sign/welcome'],
    ['/query/score/main', '/sign/in?type=query&s=query/score/main'],
  ])('%s without an organisation goes to %s', async (path, location) => {
    expect(await openBrowser()(path)).toMatchObject({ status: 302, location });
  });

  test('choosing an organisation leads to the scan, the scan to the task card', async () => {
    const browse = openBrowser();
    const orid = organisations.find((entry) => entry.name === '辽宁')?.orId ?? '';
    const chosen = await browse('/sign/setselectorg', { form: { orid, taskid: batches['2026-2'].taskId } });
    expect(JSON.parse(chosen.text)).toMatchObject({ flag: 1, url: '/sign/in' });
    expect((await browse('/my/task/main')).location).toBe('/sign/in');
    expect((await browse('/sign/in')).text).toContain('国家网络身份认证');
    expect(JSON.parse((await browse('/sign/scan', { form: {} })).text).url).toBe('/my/task/main');
    const task = await browse('/my/task/main');
    for (const words of ['未报名', '查看政策文件', '立即报名', '2026-08-19 09:00 至 2026-08-25 16:00']) {
      expect(task.text).toContain(words);
    }
    expect(practice.log.counts.login).toBe(1);
  });

  test('www host is the home page with the official entrance', async () => {
    const { text } = await openBrowser()('/', { host: 'www.ruankao.org.cn' });
    expect(text).toContain('href="https://bm.ruankao.org.cn/sign/welcome">报名入口');
  });
});

describe('form', () => {
  test('eight groups in order with the words of the official form', async () => {
    const { text } = await (await openForm())('/my/signup/main');
    const legends = [...text.matchAll(/<legend>(.+?)<\/legend>/g)].map((match) => match[1]);
    expect(legends).toEqual([...formGroups.map((group) => group.title), '承诺']);
    const labels = [...text.matchAll(/<label class="layui-form-label">(?:<i class="must">\*<\/i>)?(.+?)<\/label>/g)];
    expect(labels.map((match) => match[1])).toEqual(formGroups.flatMap((group) => group.fields.map((f) => f.label)));
  });

  test.each([
    ['wording=second', '任职情况'],
    ['identity=王示例', `value="${people.王示例.idNumber}"`],
    ['identity.fullName=张三样例', 'value="张三样例"'],
    ['region=新疆兵团', 'value="新疆兵团"'],
    ['employment=在校', 'id="fz_gzqk" style="display:none"'],
    ['layui=2.6', '/asset/layui/2.6/layui.js'],
  ])('scenario %s shows %s', async (scenario, words) => {
    expect((await (await openForm(scenario))('/my/signup/main')).text).toContain(words);
  });

  test('names on the page are not our field keys', () => {
    for (const field of formGroups.flatMap((group) => group.fields)) expect(field.name).not.toBe(field.key);
    expect(fieldName('mobile')).toBe('sjhm');
  });

  test.each([
    ['2026-1', '01', ['信息系统项目管理师', '系统分析师', '系统架构设计师']],
    ['2026-2', '01', ['系统分析师', '系统架构设计师', '网络规划设计师', '系统规划与管理师']],
    ['2026-2', '03', ['程序员', '网络管理员', '信息处理技术员']],
    ['2024-2', '03', ['网络管理员', '信息系统运行管理员']],
  ])('batch %s level %s offers %j', async (batch, bkjb, offered) => {
    const browse = await openForm(`batch=${batch},delayMs=0`);
    const levels = await browse('/my/signup/getlevel', { form: { kskq: '070001' } });
    expect(textsOf(levels)).toEqual(['高级', '中级', '初级']);
    expect(textsOf(await browse('/my/signup/getprofession', { form: { bkjb } }))).toEqual(offered);
  });

  test.each([
    ['01001', '综合知识 案例分析及论文'],
    ['03001', '基础知识 应用技术'],
  ])('qualification %s has the subjects %s', async (bkzg, subjects) => {
    const browse = await openForm();
    expect(textsOf(await browse('/my/signup/getsubject', { form: { bkzg } }))).toEqual([subjects]);
  });

  test.each([
    ['500', 500, '500 Internal Server Error', 200],
    ['empty', 200, '"data":[]', 200],
    ['html', 200, '<!DOCTYPE html>', 302],
    ['json-out', 200, '查询次数过多，您已被退出登录！', 302],
  ])('failing=%s answers %i with %s', async (failing, status, words, after) => {
    const browse = await openForm(`delayMs=0,failing=${failing}`);
    const answer = await browse('/my/signup/getlevel', { form: { kskq: '070001' }, ajax: true });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
    expect((await browse('/my/signup/main')).status).toBe(after);
    if (after === 302) expect((await browse('/sign/in')).text).toContain('登录已失效');
  });

  test.each([
    [{ bkzg: '' }, '请选择报考资格'],
    [{ bkzg: '01001' }, '报考资格选择有误'],
    [{ xyzc: '13' }, '请填写取得职称(资格)时间'],
    [{ gzsj: '2016/07/25' }, '参加工作时间格式应为yyyy-MM-dd'],
    [{ bysj: '2016-02-30' }, '毕业时间格式应为yyyy-MM-dd'],
    [{ sjhm: '123' }, '请输入正确的手机号码'],
    [{ yzbm: '1000' }, '邮政编码应为6位数字'],
    [{ cxcn: '' }, '请先阅读并勾选《报考人员诚信考试承诺书》'],
  ])('提交 with %j is refused: %s', async (change, complaint) => {
    const browse = await openForm();
    const answer = await browse('/my/signup/submit', { form: { ...goodAnswers, ...change } });
    expect(JSON.parse(answer.text)).toEqual({ flag: '0', msg: complaint });
  });

  test('a student needs no work group', async () => {
    const browse = await openForm();
    const form = { ...goodAnswers, zzqk: '1', gzdw: '', gzsj: '', zysj: '' };
    expect(flagOf(await browse('/my/signup/submit', { form }))).toBe(1);
  });

  test('暂存 keeps the answers for the next visit', async () => {
    const browse = await openForm();
    await browse('/my/signup/save', { form: { ...goodAnswers, gzdw: '暂存公司', cxcn: '' } });
    const { text } = await browse('/my/signup/main');
    expect(text).toContain('value="暂存公司"');
    expect(text).toContain('<option value="02001" selected>软件设计师');
    expect(practice.log.counts).toMatchObject({ saveDraft: 1, submit: 0, pledge: 0 });
  });

  test.each([
    ['renamed PNG', Buffer.from('\x89PNG\r\n not a photo'), '照片不是jpg格式'],
    ['empty', Buffer.alloc(0), '照片不是jpg格式'],
    ['wrong size', makeJpeg(413, 579, 9000), '照片尺寸应为295*413像素，当前为413*579像素'],
    ['too small', makeJpeg(295, 413, 3000), '照片文件大小应在5KB至50KB之间，当前为3KB'],
    ['too big', makeJpeg(295, 413, 60_000), '照片文件大小应在5KB至50KB之间，当前为59KB'],
    ['good', makeJpeg(295, 413, 9000), '上传成功'],
  ])('photo: %s', async (_, multipart, msg) => {
    const answer = await (await openForm())('/my/photo/upload', { multipart });
    expect(JSON.parse(answer.text).msg).toBe(msg);
  });
});

describe('after the form', () => {
  test('review, payment, done', async () => {
    const browse = await openForm('delayMs=0,reviewOutcome=refused');
    const submit = () => browse('/my/signup/submit', { form: goodAnswers });
    expect(flagOf(await submit())).toBe(1);
    expect((await browse('/my/info/main')).text).toContain('待审核');
    await browse('/practice/review', { form: {} });
    expect((await browse('/my/info/main')).text).toContain('背景不是白色');
    await browse('/practice/scenario', { json: { reviewOutcome: 'approved' } });
    expect(flagOf(await submit())).toBe(1);
    expect(flagOf(await submit())).toBe(0);
    await browse('/practice/review', { form: {} });
    expect((await browse('/my/pay/main')).text).toContain('待缴费');
    expect(flagOf(await browse('/my/pay/do', { form: {} }))).toBe(1);
    expect((await browse('/my/pay/result')).text).toContain('报名成功');
    expect(practice.log.counts).toEqual({ pledge: 3, saveDraft: 0, submit: 3, pay: 1, login: 0, upload: 1 });
  });

  test.each([
    ['region=辽宁', '060001'],
    ['noPayment=true', '070001'],
  ])('%s: the approval is the end', async (scenario, kskq) => {
    const browse = await openForm(`delayMs=0,${scenario}`);
    expect(flagOf(await browse('/my/signup/submit', { form: { ...goodAnswers, kskq } }))).toBe(1);
    await browse('/practice/review', { form: {} });
    expect((await browse('/my/info/main')).text).toContain('无需缴费');
    expect(flagOf(await browse('/my/pay/do', { form: {} }))).toBe(0);
  });

  test.each([
    ['/my/notice/main', '考生须知'],
    ['/my/plan/main', '考试计划'],
    ['/my/signup/main', '考生报名'],
    ['/my/info/main', '报名信息'],
    ['/my/pay/main', '网上缴费'],
    ['/my/card/main', '打印准考证'],
    ['/my/arrange/main', '考试安排'],
    ['/query/score/main', '成绩查询'],
    ['/query/certificate/main', '证书查询'],
  ])('%s is marked %s in the menu', async (path, word) => {
    const { text } = await (await openForm())(path);
    expect(text).toContain(`<li class="layui-nav-item layui-this"><a href="${path}">${word}</a>`);
    expect(count(text, 'layui-this')).toBe(1);
  });

  test.each([
    [false, true],
    [true, false],
  ])('policy empty %s', async (policyEmpty, hasText) => {
    const { text } = await (await openForm(`policyEmpty=${policyEmpty}`))('/my/policy/main');
    expect(text.includes('报名政策')).toBe(hasText);
    expect(text).toContain('>返回</a>');
  });
});

describe('log and scenario', () => {
  test('a click, its change and its post count once; events are kept in order', async () => {
    const browse = await openForm();
    practice.log.clear();
    await browse('/practice/log', { json: { act: { action: 'submit', via: 'click', trusted: true } } });
    await browse('/practice/log', { json: { act: { action: 'submit', via: 'submit', trusted: true } } });
    await browse('/my/signup/submit', { form: goodAnswers });
    await browse('/practice/log', { json: { event: { field: 'kskq', via: 'select', value: '070001' } } });
    const log = JSON.parse((await browse('/practice/log')).text);
    expect(log.counts).toEqual({ pledge: 1, saveDraft: 0, submit: 1, pay: 0, login: 0, upload: 0 });
    expect(log.events).toEqual([{ field: 'kskq', via: 'select', value: '070001' }]);
  });

  test.each(['region=火星', 'layui=3', 'nonsense=1', 'delayMs=-1', 'identity.nothing=1'])(
    'scenario %s is refused',
    async (scenario) => {
      const before = structuredClone(practice.scenario);
      const answer = await openBrowser()(`/sign/welcome?scenario=${scenario}`);
      expect(answer.status).toBe(400);
      expect(practice.scenario).toEqual(before);
    },
  );

  test.each(Object.values(people))('$fullName has a valid check digit', ({ idNumber, birthDate, gender }) => {
    expect(checkDigit(idNumber.slice(0, 17))).toBe(idNumber.slice(17));
    expect(idNumber.slice(6, 14)).toBe(birthDate.replaceAll('-', ''));
    expect(Number(idNumber.charAt(16)) % 2 === 1 ? '男' : '女').toBe(gender);
  });

  test.each(['2.13', '2.9', '2.6'])('layui %s is served from its package', async (version) => {
    const { status, text } = await openBrowser()(`/asset/layui/${version}/layui.js`);
    expect(status).toBe(200);
    expect(text.length).toBeGreaterThan(200_000);
  });

  test.each([
    '/asset/practice/../portal.ts',
    '/asset/practice/%2e%2e/portal.ts',
    '/asset/practice/none.js',
    '/nothing',
  ])('%s is not served', async (path) => {
    expect((await openBrowser()(path)).status).toBe(404);
  });
});
