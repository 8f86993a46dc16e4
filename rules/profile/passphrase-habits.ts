// What people in China choose first: lists of leaked passwords have begun with these for years (second-hand, 2011–2024).

/** Whole words, lower case; a passphrase made of them is guessed in the first minute. */
export const commonWords: readonly string[] = (
  'password passwd admin administrator welcome letmein iloveyou monkey dragon sunshine princess football master hello ' +
  'abc123 a123456 aa123456 q123456 qq123456 a1b2c3 1q2w3e4r 1qaz2wsx q1w2e3r4 zaq12wsx qazwsx asd123 zxc123 qwe123 ' +
  '5201314 1314520 520520 13145 520 1314 168 888 666 woaini woaiwojia aini nihao zhongguo beijing shanghai mima wode ' +
  'jiayou kaoshi ruankao baoming zhuce xiaoming laopo laogong baobao tiancai wangyi taobao weixin tencent ' +
  'computer internet windows android engineer system manager software test root guest user login secret changeme'
).split(' ');

/** Runs of neighbours on the keyboard; also read backwards. */
export const keyboardRows: readonly string[] = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '!@#$%^&*()',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'abcdefghijklmnopqrstuvwxyz',
  '147258369',
  '159357',
];
