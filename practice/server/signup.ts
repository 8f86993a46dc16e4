import { describeSubjects, findLevel, listQualifications } from '../data/catalogue.ts';
import { pledgeName } from '../data/form-fields.ts';
import { renderForm } from '../pages/form.ts';
import { renderLogin } from '../pages/login.ts';
import { listLevels } from './answers.ts';
import type { Reply, Route, Visit } from './reply.ts';
import { json, page, redirect } from './reply.ts';
import { loseSession } from './session.ts';
import { findComplaint, findDraftComplaint, pickAnswers } from './validate.ts';

const closed = ['pending', 'approved', 'paid'];

/** 考生报名: the form, its cascade, 暂存 and 提交. */
export const signupRoutes: Record<string, Route> = {
  'GET /my/signup/main': (visit) =>
    closed.includes(visit.session.status) ? redirect('/my/info/main') : page(renderForm(visit)),
  'POST /my/signup/getlevel': (visit) =>
    answerCascade(visit, () => listLevels(visit.session.organisation, visit.form.kskq ?? '')),
  'POST /my/signup/getprofession': (visit) =>
    answerCascade(visit, () => {
      const level = findLevel(visit.form.bkjb ?? '');
      return level ? listQualifications(visit.session.batch, level) : [];
    }),
  'POST /my/signup/getsubject': (visit) =>
    answerCascade(visit, () => {
      const level = findLevel((visit.form.bkzg ?? '').slice(0, 2));
      return level ? [{ value: '1', text: describeSubjects(level) }] : [];
    }),
  'POST /my/signup/save': save,
  'POST /my/signup/submit': submit,
};

/** Flag as a number here and as a string in `save`: the official portal does both (docs/portal.md §1c). */
async function answerCascade(visit: Visit, list: () => readonly unknown[]): Promise<Reply> {
  const { failing, delayMs } = visit.scenario;
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  if (failing === '500')
    return { status: 500, type: 'text/html; charset=utf-8', body: '<h1>500 Internal Server Error</h1>' };
  if (failing === 'empty') return json({ flag: 1, status: 200, msg: 'ok', data: [] });
  if (failing === 'none') return json({ flag: 1, status: 200, msg: 'ok', data: list() });
  loseSession(visit.session);
  if (failing === 'html') return page(renderLogin(visit, true));
  return json({ flag: 0, status: 200, msg: '查询次数过多，您已被退出登录！' });
}

function save({ portal, session, form }: Visit): Reply {
  portal.log.addAct({ action: 'saveDraft', via: 'post' });
  notePledge(portal.log, form);
  if (closed.includes(session.status)) return json({ flag: '0', msg: '报名信息已提交，不能修改' });
  const complaint = findDraftComplaint(form);
  if (complaint) return json({ flag: '0', msg: complaint });
  session.answers = pickAnswers(form);
  if (session.status === 'none') session.status = 'draft';
  return json({ flag: '1', msg: '暂存成功' });
}

function submit(visit: Visit): Reply {
  const { portal, session, form } = visit;
  portal.log.addAct({ action: 'submit', via: 'post' });
  notePledge(portal.log, form);
  if (closed.includes(session.status)) return json({ flag: '0', msg: '报名信息已提交，请勿重复提交' });
  const complaint = findComplaint(visit, form);
  if (complaint) return json({ flag: '0', msg: complaint });
  session.answers = pickAnswers(form);
  session.status = 'pending';
  return json({ flag: '1', msg: '提交成功', url: '/my/info/main' });
}

function notePledge(log: Visit['portal']['log'], form: Visit['form']): void {
  if (form[pledgeName]) log.addAct({ action: 'pledge', via: 'post' });
}
