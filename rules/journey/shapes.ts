import type { PageFacts } from './page-facts';
import type { Stage } from './stage';
import type { SurfaceWords } from './surface-words';

/** What the make-up of a surface says, beyond single words. */
export interface Shape {
  stage: Exclude<Stage, 'unknown'>;
  /** Chinese, shown as a reason. */
  reason: string;
  weight: number;
  holds: (facts: PageFacts, words: SurfaceWords) => boolean;
}

const formWords = /报考|报名|考区|暂存|在职情况|任职情况|学历|毕业/;
const documentWords = /报名条件|报考条件|报名须知|报名工作|属地|考生应|报考人员|各考区/;

/** Sizes are inferred: the form of the process guide shows more than thirty fields, a photo dialog one or two. */
export const shapes: readonly Shape[] = [
  { stage: 'regions', reason: '有机构列表', weight: 30, holds: (facts) => facts.regionRows > 0 },
  {
    stage: 'regions',
    reason: '有许多个“进入”',
    weight: 5,
    holds: (_, words) => words.actions.includes('进入') && (words.text.match(/进入/g)?.length ?? 0) >= 3,
  },
  {
    stage: 'form',
    reason: '有许多报名表的项目',
    weight: 30,
    holds: (facts, words) => facts.recognisedFields >= 5 && formWords.test(everything(words)),
  },
  {
    stage: 'form',
    reason: '有几个报名表的项目',
    weight: 5,
    holds: (facts, words) =>
      facts.recognisedFields >= 3 && facts.recognisedFields < 5 && formWords.test(everything(words)),
  },
  {
    stage: 'form',
    reason: '有许多要填的项目',
    weight: 5,
    holds: (facts, words) => facts.controls >= 8 && facts.regionRows === 0 && formWords.test(everything(words)),
  },
  {
    stage: 'form',
    reason: '正在确认提交',
    weight: 5,
    holds: (facts, words) => facts.surface === 'layer' && /确[认定]要?提交|暂存成功|保存成功/.test(words.text),
  },
  {
    stage: 'photo',
    reason: '有上传照片的地方',
    weight: 10,
    holds: (facts, words) => facts.fileInputs > 0 && facts.recognisedFields < 5 && /照片/.test(everything(words)),
  },
  {
    stage: 'policy',
    reason: '除了“返回”，页面是空的',
    weight: 8,
    holds: (facts, words) =>
      facts.controls === 0 && hasBack(words) && isEmptyBut(words) && !/成绩|证书|准考证|模拟/.test(words.main),
  },
  {
    stage: 'policy',
    reason: '像一份报名文件',
    weight: 9,
    holds: (facts, words) =>
      facts.controls === 0 && words.isDocument && documentWords.test(words.text) && hasBack(words),
  },
  {
    stage: 'notice',
    reason: '像一份说明',
    weight: 9,
    holds: (facts, words) =>
      facts.controls === 0 && words.isDocument && documentWords.test(words.text) && !hasBack(words),
  },
];

function everything(words: SurfaceWords): string {
  return [words.main, ...words.headings, ...words.actions, words.text].join(' ');
}

function hasBack(words: SurfaceWords): boolean {
  return words.actions.some((action) => /^返\s?回/.test(action));
}

/** Nothing is written there besides the words on its buttons. */
function isEmptyBut(words: SurfaceWords): boolean {
  return words.actions.reduce((text, action) => text.replace(action, ''), words.text).trim() === '';
}
