import type { Sourced } from '@/rules/sourced';
import type { Guidance } from './guidance';
import type { Stage } from './stage';

type Notes = Partial<Record<Stage, Partial<Guidance>>>;

/** What is certain about one region and differs from the rest, by the region's short name; a given list replaces the common one. */
export const regionalNotes: Readonly<Record<string, Sourced<Notes>>> = {
  辽宁: {
    value: {
      regions: {
        watch: [
          '大连不在辽宁这一行，要选“大连”。',
          '不接受外省人员报考；外地证件需有居住证、盖章的在职证明或已迁入辽宁的身份证。',
          '进入后先选“辽宁”，再选市；鞍山、抚顺、锦州、营口、阜新、铁岭、葫芦岛选“其它各市”。',
        ],
      },
      form: {
        watch: [
          '沈阳、本溪、丹东、辽阳、朝阳、盘锦选本市；其他市选“其它各市”，考区选沈阳。',
          '没有工作的，选“在职”，工作单位填“无”；在校生选“在校”。',
          '没有固定电话的，可以填手机号码。',
          '姓名、证件号码由实名信息带出，只核对；不对就先别提交。',
        ],
      },
      review: {
        watch: ['辽宁不收费：审核通过就是报考成功。', '报了名缺考（哪怕一科），会影响下一次报名。'],
      },
      payment: {
        title: '辽宁不用缴费',
        now: ['看“审核状态”：审核通过就是报考成功。'],
        watch: ['大连除外：大连要缴费。', '有人让你付报名费，请先问当地考试机构。'],
      },
      done: {
        watch: [
          '辽宁不收费，没有缴费这一步。',
          '报了名缺考（哪怕一科），会影响下一次报名。',
          '打印准考证的时间看当地通知。',
        ],
      },
    },
    source: '辽宁 notice as copied at kokojia 66552 (2023H2); educity 5252110, 5337006; process guide',
    asOf: '2024-09',
    confidence: 'copied',
  },
  大连: {
    value: {
      regions: {
        watch: ['大连单独报名：选“大连”，不要选“辽宁”。', '限在辽宁省内工作、学习或居住的人报考。'],
      },
      payment: {
        watch: [
          '大连的审核和缴费可能晚于报名截止，以页面时间为准。',
          '缴费后不退费，也不能改报。',
          '已扣款但没显示到账，先别重复支付，等一等再联系当地考试机构。',
        ],
      },
    },
    source: '大连 2025H2 notice as copied at zhghuayu 81565',
    asOf: '2025-08',
    confidence: 'copied',
  },
};

/** Regions whose candidates pay nothing; the fee step falls away. */
export function isFreeRegion(region: string | undefined): boolean {
  return region === '辽宁';
}
