/** Words of the portal's menus and footers (left menu in two versions, welcome footer, process guide, 2024–2025); alone they say nothing. */
export const commonMenuWords =
  '考生须知 考试计划 考生报名 报名信息 报名审核 准考证审核 网上缴费 打印准考证 准考证打印 考试安排 成绩查询 证书查询 单独划线申请 返回首页 2010上半年以前的证书 模拟练习平台 退出登录 安全退出'.split(
    ' ',
  );
