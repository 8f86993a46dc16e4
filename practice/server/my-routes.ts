import { batches } from '../data/batch.ts';
import { renderInfo } from '../pages/info.ts';
import { renderArrangement, renderCardPrint, renderLine, renderNotice, renderPlan } from '../pages/notices.ts';
import { renderPaid, renderPay } from '../pages/pay.ts';
import { renderCertificate, renderMock, renderScore } from '../pages/queries.ts';
import { skipsPayment } from '../pages/status.ts';
import { renderPolicy, renderTask } from '../pages/task.ts';
import type { Reply, Route, Visit } from './reply.ts';
import { json, page, redirect } from './reply.ts';

const show =
  (render: (visit: Visit) => string): Route =>
  (visit) =>
    page(render(visit));

/** Pages behind the login, apart from the form and the photo. */
export const myRoutes: Record<string, Route> = {
  'GET /my/task/main': show(renderTask),
  'GET /my/policy/main': show(renderPolicy),
  'GET /my/notice/main': show(renderNotice),
  'GET /my/plan/main': show(renderPlan),
  'GET /my/arrange/main': show(renderArrangement),
  'GET /my/line/main': show(renderLine),
  'GET /my/card/main': show(renderCardPrint),
  'GET /my/info/main': show(renderInfo),
  'GET /my/pay/main': show(renderPay),
  'GET /my/pay/result': (visit) =>
    visit.session.status === 'paid' ? page(renderPaid(visit)) : redirect('/my/pay/main'),
  'POST /my/pay/do': pay,
  'GET /query/score/main': show(renderScore),
  'POST /query/score/result': score,
  'GET /query/certificate/main': show(renderCertificate),
  'GET /vexam/download/main': show(renderMock),
};

function pay(visit: Visit): Reply {
  const { portal, session } = visit;
  portal.log.addAct({ action: 'pay', via: 'post' });
  if (session.status !== 'approved' || skipsPayment(visit)) return json({ flag: '0', msg: '没有需要缴费的报名信息' });
  session.status = 'paid';
  return json({ flag: '1', msg: '支付成功', url: '/my/pay/result' });
}

/** Shape of the official answer (docs/portal.md §1c): past batches have a result, the newest has none yet. */
function score({ scenario, form }: Visit): Reply {
  const { identity } = scenario;
  const batch = Object.values(batches).find((entry) => entry.stage === form.stage);
  if (!batch || batch.id === '2026-2') return json({ flag: 1, status: 200, msg: '暂无成绩', data: {} });
  const data = {
    ZJH: identity.idNumber,
    ZKZH: `${batch.taskId.slice(0, 6)}00001`,
    XM: identity.fullName,
    KSSJ: batch.stage,
    SWCJ: '52.00',
    XWCJ: '47.00',
    LWCJ: '-',
    ZGMC: '软件设计师',
    SSBH: '',
    JK: '',
    notice_text: '',
  };
  return json({ flag: 1, status: 200, msg: 'ok', data });
}
