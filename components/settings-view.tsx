import type { ComponentChildren } from 'preact';
import type { FieldKey } from '@/rules/profile/field-key';
import type { TaughtField } from '@/rules/profile/taught-field';
import { TaughtList } from './taught-list';

interface SettingsViewProps {
  version: string;
  demo: boolean;
  /** Undefined while it may not be read. */
  taught: readonly TaughtField[] | undefined;
  onDemo(on: boolean): void;
  onChangeTaught(id: string, key: FieldKey | null): void;
  onRemoveTaught(ids: readonly string[]): void;
  /** How saved data is protected. */
  children?: ComponentChildren;
}

/** The 设置 tab: the demonstration mode, the protection, what the candidate said of fields, and what the product promises. */
export function SettingsView(props: SettingsViewProps) {
  const { version, demo, taught, onDemo, onChangeTaught, onRemoveTaught } = props;
  return (
    <section class="settings-view" aria-label="设置">
      <h2>演示</h2>
      <button type="button" aria-pressed={demo} onClick={() => onDemo(!demo)}>
        演示模式
      </button>
      <p class="settings-note">
        {demo
          ? '已打开：助手里的姓名、证件号码、电话等打上了星号。网页上的内容不受影响，投屏时请留意。'
          : '讲课或投屏时打开，助手里的个人信息会打上星号。'}
      </p>
      {props.children}
      <h2>指认过的栏目</h2>
      {taught ? (
        <TaughtList taught={taught} onChange={onChangeTaught} onRemove={onRemoveTaught} />
      ) : (
        <p class="settings-note">已锁定，解锁后可以查看和修改。</p>
      )}
      <h2>我们的承诺</h2>
      <ul>
        <li>不联网：档案和照片只在你的电脑里，不上传，不统计。</li>
        <li>先预览，后填写：点一次“填写本页”才写入，点一次“撤销填写”就恢复。</li>
        <li>不代登录、不填验证码、不勾承诺书、不点暂存和提交、不缴费。</li>
        <li>认不准的栏目会说出来，由你决定，不会悄悄填上。</li>
        <li>只在官方网址 bm.ruankao.org.cn 和 www.ruankao.org.cn 上工作。</li>
      </ul>
      <p class="settings-note">软考报名助手 {version}，不是官方软件。以官方平台和当地考试机构的通知为准。</p>
    </section>
  );
}
