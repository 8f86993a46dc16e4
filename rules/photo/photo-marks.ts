import type { PhotoFinding, PhotoFindingCode } from './photo-finding';
import type { MapPart, PhotoMap, ShareBox } from './photo-map';

/** One kind of mark drawn over the photo: pixels of the map, or boxes. */
export interface PhotoMark {
  id: MapPart | 'head' | 'inside' | 'odd';
  /** What is meant, in Chinese. */
  name: string;
  boxes: readonly ShareBox[];
}

/** A part is only marked as a fault when it is one. */
const faults: readonly (readonly [MapPart, string, readonly PhotoFindingCode[]])[] = [
  ['shadow', '偏暗或有阴影的背景', ['background-shadow', 'background-uneven']],
  ['burnt', '过曝成白色的地方', ['overexposed']],
  ['clothes', '与背景分不开的衣服', ['clothes-like-background']],
];

/** What to draw over the photo: where the wall and the head were seen, and what the findings mean. */
export function listMarks(map: PhotoMap, findings: readonly PhotoFinding[]): PhotoMark[] {
  const found = (codes: readonly PhotoFindingCode[]) => findings.some(({ code }) => codes.includes(code));
  const faulty = faults.filter(([, , codes]) => found(codes)).map(([id, name]): PhotoMark => ({ id, name, boxes: [] }));
  const marks: PhotoMark[] = [{ id: 'wall', name: '认出的背景', boxes: [] }, ...faulty];
  if (map.head) marks.push({ id: 'head', name: '头部（估计）', boxes: [map.head] });
  if (map.inside && found(['framed'])) marks.push({ id: 'inside', name: '边框以内', boxes: [map.inside] });
  if (map.odd.length > 0 && found(['background-cluttered'])) {
    marks.push({ id: 'odd', name: '不像白墙的地方', boxes: map.odd });
  }
  return marks;
}
