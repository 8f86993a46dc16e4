/** One organisation of the region list as the portal shows it; texts are untouched apart from trimming. */
export interface RegionRow {
  /** 机构名称 as shown, e.g. `大连`. */
  name: string;
  /** 报名时间 cell, e.g. `2026-08-14 09:00 ~ 2026-09-18 17:00`, ` ~ ` trimmed to `~`, or 未定. */
  registration: string;
  /** 缴费时间 cell; absent where the page has one time column only. */
  payment?: string;
  /** Portal ids, 20–24 digit strings. */
  orId?: string;
  taskId?: string;
}
