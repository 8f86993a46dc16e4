import type { UploadRelation } from './recognise-upload';

/** How much a relation weighs: `fail` is the wrong file. */
export const uploadLevels: Readonly<Record<UploadRelation['relation'], 'fail' | 'warn' | 'pass'>> = {
  original: 'fail',
  'other-person': 'fail',
  'not-the-kept': 'warn',
  kept: 'pass',
  checked: 'pass',
  unknown: 'pass',
};

/** Tells it in Chinese; `nameOf` gives a profile's name as it may be shown. */
export function describeUpload(upload: UploadRelation, nameOf: (profileId: string) => string): string | undefined {
  switch (upload.relation) {
    case 'original':
      return `这是处理前的源照片（${upload.kept ? '与档案里存着的是同一个文件' : '之前作为源照片检查过'}），不能直接上传。请改选官方工具保存的“报名照片.jpg”。`;
    case 'other-person':
      return `这张照片存在档案“${nameOf(upload.profileId)}”里，不是现在用的档案的。请确认没有选错人。`;
    case 'not-the-kept':
      return '这不是档案里存着的那张“报名照片.jpg”。如果换了新照片，可以不管这一条。';
    case 'kept':
      return '与档案里存着的“报名照片.jpg”是同一个文件。';
    case 'checked':
      return '与之前检查过的是同一个文件。';
    case 'unknown':
      return undefined;
  }
}
