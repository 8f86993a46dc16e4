/** What may follow a name without adding to it: 辽宁 and 辽宁省 are one place. */
const ending = '(?:(?:维吾尔|壮族|回族)?自治区|特别行政区|自治[州县]|地区|[省市区县盟州])';
const endings = new RegExp(`(?<=..)${ending}$`);
const leadingEnding = new RegExp(`^${ending}`);
/** Levels below the first that the register has and a name has not: 北京市海淀区 is 北京市 / 市辖区 / 海淀区. */
const unnamed = /^(?:市辖区|县|.*直辖县级行政区划|(?:北京|天津|上海|重庆)市?)$/;

/** A cascading list shows the whole path (辽宁 / 大连); the last name says which one it is. */
export function toPath(text: string): string[] {
  return text
    .split(/[/>,，-]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The name alone: 大连市 → 大连. */
export function bareName(place: string): string {
  return place.replace(endings, '');
}

/** What is left of `rest` behind the name of a place that it begins with; undefined where it begins otherwise. */
export function passName(rest: string, name: string): string | undefined {
  const bare = bareName(name);
  return rest.startsWith(bare) ? rest.slice(bare.length).replace(leadingEnding, '') : undefined;
}

/** True for a level that is passed without being named. */
export function isUnnamed(name: string): boolean {
  return unnamed.test(name);
}
