import { maxIterations, minIterations } from './kdf';
import { maxProfileFileBytes, type ProfileFileError } from './parse-profile-file';
import { describeFileError } from './profile-file-text';

/** Why a backup was refused as a whole; `content`: it opened, but what was in it is no proper profile file. */
export type BackupError =
  | {
      code:
        | 'too-large'
        | 'not-json'
        | 'other-format'
        | 'newer-version'
        | 'unknown-version'
        | 'weak-kdf'
        | 'costly-kdf'
        | 'unknown-kdf'
        | 'damaged'
        | 'photos-too-large'
        | 'not-opened';
    }
  | { code: 'content'; error: ProfileFileError };

const nothingChanged = '已有的档案没有改动。';

const texts: Readonly<Record<Exclude<BackupError['code'], 'content'>, string>> = {
  'too-large': '文件太大，不像是加密备份。请重新选择。',
  'not-json': '读不懂这个文件：内容不完整，或者不是备份文件。请选择从本助手导出的备份。',
  'other-format': '这不是软考报名助手的加密备份。请选择从本助手导出的备份。',
  'newer-version': '这份备份来自更新版本的助手。请先更新助手，再恢复。',
  'unknown-version': '备份里的版本号不对，无法判断怎样读取。请换一份备份。',
  'weak-kdf': `备份的加密参数被改弱了（少于 ${minIterations} 轮），可能有人动过。为保护口令，不会打开它。`,
  'costly-kdf': `备份的加密参数大得反常（多于 ${maxIterations} 轮），不是本助手写的。不会打开它。`,
  'unknown-kdf': '备份的加密方式不认识，可能来自更新版本的助手。请先更新助手，再恢复。',
  damaged: '备份文件已损坏，内容不完整。请换一份备份。',
  'photos-too-large': '存着的照片加起来太大，一份备份装不下。请在“档案”里另存并删掉源照片，再备份。',
  // One cannot tell the two apart: the seal only says that key and content do not belong together.
  'not-opened': '打不开：口令不对，或者文件已损坏。请再输一次口令；确定口令没错的话，请换一份备份。',
};

const tooManyAnswers = `档案加起来超过 ${maxProfileFileBytes / 1024 / 1024} MB，一份备份装不下。请删掉不用的档案或旧的报名记录，再备份。`;

/** Why no backup was written (it could not be read back), and what to do. */
export function describeUnwritten(error: BackupError): string {
  if (error.code === 'photos-too-large') return texts[error.code];
  if (error.code === 'content' && error.error.code === 'too-large') return tooManyAnswers;
  return `没有存成备份，因为它会读不回来。${describeBackupError(error)}`;
}

/** Why a backup was refused and what to do, in one line. */
export function describeBackupError(error: BackupError): string {
  return error.code === 'content' ? describeFileError(error.error) : texts[error.code] + nothingChanged;
}
