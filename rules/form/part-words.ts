import type { FieldEvidence } from './evidence';
import { isPrompt } from './match-choice';
import { normalizeLabel } from './normalize-label';
import type { Part } from './part';
import { remember } from './remember';

/** What pages write beside, in or behind a box for one piece (usual wordings of Chinese forms and address pickers). */
const words: Readonly<Record<Part, string>> = {
  year: '年份?|y{4}',
  month: '月份?|mm?',
  day: '日|号|dd?',
  'area-code': '区号',
  number: '号码',
  extension: '分机号?码?|转',
  province: '省(?:份|级|市|/.+)?|地区',
  city: '城?市|地市|市级|市/?州|州市',
  district: '区/?县|县/?区|[区县]',
  detail: '(?:详细|街道|门牌).*',
};
/** Behind a name of two characters or more; the 月 of 出生年月 is none. */
const patterns = Object.entries(words).map(
  ([part, word]) => [part as Part, new RegExp(`^(.*[^年月]{2})??(?:所在|电话)?(?:${word})$`)] as const,
);

/** A text that ends in a part: 出生月份 names a field and its month, 月份 only the month. */
export interface PartWord {
  part: Part;
  name?: string | undefined;
}

/** The part a text asks for; '' where it says nothing (请选择, —); undefined where it says something else. */
export const readPartWord = remember((text): PartWord | '' | undefined => {
  const { core, hints } = normalizeLabel(text);
  // 年（填写4位数字） is a 年 with a hint, 区（县） one name.
  const name = core.length === 1 && hints.some((hint) => hint.length > 2) ? core : core + hints.join('');
  const said = name.replace(/^请?(?:选择|输入|填写)|[^\p{L}\p{N}/]/gu, '');
  if (said === '') return '';
  for (const [part, pattern] of patterns) {
    const found = pattern.exec(said);
    if (found) return { part, name: found[1] };
  }
  return undefined;
});

/** The first of these texts that asks for a part; `pure`: and names nothing else. */
export function findPart(texts: readonly string[], pure = false): Part | undefined {
  const found = texts.map((text) => readPartWord(text)).find((word) => word && !(pure && word.name));
  return found ? found.part : undefined;
}

/** The texts before the control that may name it. */
export function listLabels({ labels }: FieldEvidence): string[] {
  return labels.filter(({ source }) => source !== 'after' && source !== 'heading').map(({ text }) => text);
}

/** What the control itself says: the first entry of its list, its placeholder, its title. */
export function listHints({ placeholder, title, choices }: FieldEvidence): string[] {
  return [choices.find((choice) => isPrompt(choice) || choice.value === '')?.text ?? '', placeholder, title];
}

/** All of these, what stands before it first. */
export function listSayings(one: FieldEvidence): string[] {
  return [...listLabels(one), ...listHints(one)];
}
