/** Words by which a page asks for the photo, and for other papers (docs/portal.md §3, §6). */
const photoWords = /照片|相片|证件照|报名照/;
const paperWords = /证书|证明|学历|学位|毕业|社保|身份证|附件|材料|扫描|简历/;

/**
 * Whether a file is chosen for the photo, by the words beside the control. Where they name neither the photo nor another
 * paper, a picture is taken for the photo.
 */
export function isPhotoPlace(around: string, isPicture: boolean): boolean {
  if (photoWords.test(around)) return true;
  return isPicture && !paperWords.test(around);
}
