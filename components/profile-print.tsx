import { useId, useState } from 'preact/hooks';
import { deriveField } from '@/rules/profile/derive-fields';
import type { FieldKey } from '@/rules/profile/field-key';
import { isApplicable } from '@/rules/profile/fields';
import { maskValue } from '@/rules/profile/mask-value';
import type { Profile } from '@/rules/profile/profile';
import { PrintSheet } from './print-sheet';
import { VaultCheck } from './vault-check';

interface ProfilePrintProps {
  profile: Profile;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Opens the browser's own print dialog. */
  onPrint(): void;
  onClose(): void;
}

/** One profile as a sheet of paper to check by hand; on screen it stands below what there is to know before printing. */
export function ProfilePrint({ profile, today, onPrint, onClose }: ProfilePrintProps) {
  const id = useId();
  const [whole, setWhole] = useState(false);
  return (
    <section class="vault-card print-view" aria-labelledby={id}>
      <h2 id={id}>打印核对单</h2>
      <p class="vault-warning">
        纸会丢，也会被人看到。用完请收好或撕碎；用别人的打印机时，别把纸忘在上面，也别在那里留下文件。
      </p>
      <VaultCheck checked={whole} label="显示完整证件号码" onChange={setWhole} />
      <div class="vault-buttons">
        <button type="button" class="vault-main" onClick={onPrint}>
          打印这一页
        </button>
        <button type="button" onClick={onClose}>
          关闭
        </button>
      </div>
      <ProfileSheet profile={profile} today={today} whole={whole} />
    </section>
  );
}

/** `whole`: the document number in full. */
type ProfileSheetProps = Pick<ProfilePrintProps, 'profile' | 'today'> & { whole: boolean };

function ProfileSheet({ profile, today, whole }: ProfileSheetProps) {
  const show = (key: FieldKey): string => {
    const value = deriveField(key, profile.fields, today) ?? '';
    if (value === '') return isApplicable(key, profile.fields) ? '（空）' : '不用填';
    return key === 'idNumber' && !whole ? maskValue(key, value) : value;
  };
  return (
    <PrintSheet
      title="软考报名资料核对单"
      about={`档案：${profile.name}　打印：${today}`}
      show={show}
      footer={`逐项核对，无误打勾。以证件、证明和官方报名页面为准。${
        whole ? '纸上有完整的证件号码，用完请收好或撕碎。' : '证件号码已遮住中间几位。'
      }`}
    />
  );
}
