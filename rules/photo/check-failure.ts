/** Why a check ended without a report; nothing is said about the photo itself. */
export type CheckFailure = 'unreadable' | 'crashed' | 'timed-out';

const texts: Readonly<Record<CheckFailure, string>> = {
  unreadable: '读不到这个文件，它可能被移动、删除或正被别的程序占用。请重新选择照片。',
  crashed: '检查程序意外退出，可能是照片太大或内存不足。照片没有改动，请再试一次；仍不行就先缩小照片。',
  'timed-out': '检查超过了时限，已停止。照片没有改动，请再试一次；仍不行就先缩小照片。',
};

/** Tells the failure in Chinese, with what to do next. */
export function describeCheckFailure(failure: CheckFailure): string {
  return texts[failure];
}
