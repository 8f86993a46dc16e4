/**
 * What only a person can see: the official requirements no check of pixels decides (educity.cn/rk/5300020, 云南 and 青海
 * notices, reasons of refusal; see also the limits of this checker).
 */
export const manualChecks = [
  '近 6 个月内的正面免冠证件照，画面里只有你本人',
  '眼睛睁开、嘴自然闭合，双耳和眉毛都露出，头发不遮眉',
  '平时戴眼镜的可以戴，但不能是有色镜片，也不能反光',
  '不是生活照、自拍、翻拍或截图，也不是小图放大的',
  '没有抠图换底、美颜或拉伸的痕迹',
  '没有帽子、首饰，没有文字、印章或姓名',
] as const;
