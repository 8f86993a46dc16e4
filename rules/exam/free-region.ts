/** Regions whose candidates pay nothing (辽宁 without 大连: copied notice of 2023H2, educity 5252110); the fee step falls away. */
export function isFreeRegion(region: string | undefined): boolean {
  return region === '辽宁';
}
