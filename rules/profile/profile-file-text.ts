import { type FieldKey, fieldKeys } from './field-key';
import { maxValueLength } from './field-values-schema';
import { fields } from './fields';
import { maxProfileFileBytes, type ProfileFileError, type ProfileFileNote } from './parse-profile-file';
import { maxNameLength } from './profile';

const nothingChanged = '已有的档案没有改动。';

const texts: Readonly<Record<Exclude<ProfileFileError['code'], 'bad-field' | 'bad-taught'>, string>> = {
  'too-large': `文件超过 ${maxProfileFileBytes / 1024 / 1024} MB，不像是档案文件。请重新选择。`,
  'not-json': '读不懂这个文件：内容不完整，或者不是档案文件。请选择从本助手导出的 .json 文件。',
  'other-format': '这不是软考报名助手的档案文件。请选择从本助手导出的 .json 文件。',
  'newer-version': '这个文件来自更新版本的助手。请先更新助手，再导入。',
  'unknown-version': '文件里的版本号不对，无法判断怎样读取。请重新导出一份再导入。',
  'no-profiles': '文件里没有档案。',
  'duplicate-ids': '文件里有两份档案的编号相同，无法分辨。请重新导出一份再导入。',
};

/** Why a file was refused and what to do, in one line. */
export function describeFileError(error: ProfileFileError): string {
  return describeReason(error) + nothingChanged;
}

function describeReason(error: ProfileFileError): string {
  if (error.code === 'bad-field') return describeBadField(error);
  if (error.code === 'bad-taught') return `文件里的第 ${error.values?.taught} 条指认不完整。请重新导出一份再导入。`;
  return texts[error.code];
}

/** What of an accepted file is left out. */
export function describeFileNote(note: ProfileFileNote): string {
  return `文件里有本版本不认识的内容，不会导入：${note.keys.join('、')}。`;
}

function describeBadField(error: ProfileFileError): string {
  return `第 ${error.values?.profile} 份档案的${describePlace(String(error.values?.path))}。`;
}

function describePlace(path: string): string {
  const key = path.replace(/^fields\./, '');
  if (isFieldKey(key)) return `“${fields[key].label}”不是文字，或者超过 ${maxValueLength} 个字`;
  if (path === 'name') return `名称是空的，或者超过 ${maxNameLength} 个字`;
  if (path === 'id') return '编号不对';
  if (path === 'updatedAt') return '更新时间不对';
  if (path.startsWith('applications')) return describeApplicationPlace(path);
  return '内容不完整';
}

function describeApplicationPlace(path: string): string {
  const index = /^applications\.(\d+)/.exec(path)?.[1];
  return index === undefined ? '报名记录有重复的批次，或者太多' : `第 ${Number(index) + 1} 条报名记录不完整`;
}

function isFieldKey(key: string): key is FieldKey {
  return (fieldKeys as readonly string[]).includes(key);
}
