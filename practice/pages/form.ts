import type { FormField, FormGroup } from '../data/form-fields.ts';
import { formGroups, pledgeName, pledgeText } from '../data/form-fields.ts';
import { answersOf, optionsOf } from '../server/answers.ts';
import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderMyPage } from './layout.ts';
import { photoRules } from './photo.ts';

/** 考生报名: eight groups with the wording of the official form (docs/portal.md §3c). */
export function renderForm(visit: Visit): string {
  const { session, scenario } = visit;
  const content = html`<div class="layui-card"><div class="layui-card-header">考生报名</div><div class="layui-card-body">
${session.status === 'refused' && html`<blockquote class="layui-elem-quote">审核不通过：${scenario.reviewReason} 请修改后重新提交。</blockquote>`}
<form class="layui-form" lay-filter="bmb" id="bmb" data-photo="${scenario.photo}" autocomplete="off">
${formGroups.map((group) => renderGroup(visit, group))}
<fieldset class="formGroup" id="fz_cn"><legend>承诺</legend><div class="layui-form-item cnsBox">
<input type="checkbox" name="${pledgeName}" id="${pledgeName}" value="1" lay-skin="primary" lay-filter="${pledgeName}" title="${pledgeText}">
<a href="javascript:;" id="a_cns">查看承诺书</a></div></fieldset>
<div class="formButtons"><button type="button" class="layui-btn layui-btn-primary" id="btn_zc">暂存</button>
<button type="submit" class="layui-btn" id="btn_tj" lay-submit lay-filter="tj">提交</button></div>
</form></div></div>
<div id="tpl_zp" hidden>${photoRules()}</div>`;
  return renderMyPage({ visit, content, script: 'form.js' });
}

function renderGroup(visit: Visit, group: FormGroup): Html {
  const hidden = group.id === 'fz_gzqk' && answersOf(visit).zzqk === '1';
  return html`<fieldset class="formGroup" id="${group.id}"${hidden && html` style="display:none"`}><legend>${group.title}</legend><div class="formGrid">
${group.fields.map((field) => renderItem(visit, field))}</div></fieldset>`;
}

function renderItem(visit: Visit, field: FormField): Html {
  const label = (visit.scenario.wording === 'second' && field.otherLabel) || field.label;
  const star =
    !field.optional &&
    field.kind !== 'fixed' &&
    field.key !== 'gender' &&
    !(field.name === 'zcsj' && answersOf(visit).xyzc === '00');
  return html`<div class="layui-form-item"><label class="layui-form-label">${star && html`<i class="must">*</i>`}${label}</label>
<div class="layui-input-block">${renderControl(visit, field)}</div></div>
`;
}

function renderControl(visit: Visit, field: FormField): Html {
  const { name, kind, placeholder } = field;
  const value = answersOf(visit)[name] ?? '';
  if (kind === 'select') return renderSelect(visit, field, value);
  if (kind === 'radio') return renderRadios(visit, field, value);
  if (kind === 'photo') return renderPhotoControl(visit, name);
  const fixed = kind === 'fixed';
  return html`<input type="text" name="${name}" id="${name}" value="${value}" class="layui-input${fixed && ' fixed'}"${fixed && html` readonly`}${
    placeholder && html` placeholder="${placeholder}"`
  }${kind === 'date' && html` data-laydate`}${kind === 'text' && html` maxlength="${field.maxLength}"`}>`;
}

function renderSelect(visit: Visit, field: FormField, value: string): Html {
  const search = field.key === 'examArea' && html` lay-search`;
  return html`<select name="${field.name}" id="${field.name}" lay-filter="${field.name}"${search}>${
    field.key !== 'currentTitle' && html`<option value="">请选择</option>`
  }${optionsOf(visit, field.key).map(
    (option) =>
      html`<option value="${option.value}"${option.value === value && html` selected`}>${option.text}</option>`,
  )}</select>`;
}

/** 性别 comes from the identity: shown disabled, sent by a hidden input. */
function renderRadios(visit: Visit, { key, name }: FormField, value: string): Html {
  const fixed = key === 'gender';
  const radios = optionsOf(visit, key).map(
    (option) =>
      html`<input type="radio" name="${fixed ? `${name}_show` : name}" value="${option.value}" title="${option.text}" lay-filter="${name}"${
        option.value === value && html` checked`
      }${fixed && html` disabled`}>`,
  );
  return html`${radios}${fixed && html`<input type="hidden" name="${name}" value="${value}">`}`;
}

function renderPhotoControl({ session }: Visit, name: string): Html {
  const shown = session.photo ? '/my/photo/show' : 'data:,';
  return html`<div class="photoBox"><img id="img_zp" src="${shown}" alt="考生照片"${!session.photo && html` hidden`}>
<input type="hidden" name="${name}" id="${name}" value="${session.photo ? '1' : ''}">
<button type="button" class="layui-btn layui-btn-normal layui-btn-sm" id="btn_zp">上传照片</button></div>`;
}
