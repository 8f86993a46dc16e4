import type { Sourced } from '@/rules/sourced';

/** Area codes of the mainland without the leading 0. */
const areaCodes: Sourced<ReadonlySet<string>> = {
  value: new Set(
    spread(
      '10 20-25 27-29 310-319 335 349-359 370-376 378 379 391-396 398 410-419 421 427 429 431-439 451-459 464 467-479 ' +
        '482 483 510-519 523 527 530-539 543 546 550-559 561-566 570-580 591-599 631-635 660 662 663 668 691 692 701 ' +
        '710-719 722 724 728 730 731 734-739 743-746 750-760 762 763 766 768-779 790-799 812 813 816-818 825-827 ' +
        '830-839 851-859 870-879 883 886-888 891-898 901-903 906 908 909 911-917 919 930-939 941 943 951-955 970-977 ' +
        '979 990-999',
    ),
  ),
  source:
    'google/libphonenumber resources/geocoding/zh/86.txt; 439 (白山) and 475 (通辽), absent there, from LukeNaruto/xbusercenter area.js',
  asOf: '2026-11',
  confidence: 'second-hand',
};

/** Whether a code such as `0411` is in use. */
export function isAreaCode(code: string): boolean {
  return areaCodes.value.has(code.replace(/^0/, ''));
}

/** `27-29 335` → 27, 28, 29, 335. */
function spread(text: string): string[] {
  return text.split(' ').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}
