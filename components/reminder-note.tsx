/** What turning reminders on means, said once for all of them. */
export function ReminderNote() {
  return (
    <p class="reminder-note">
      打开后，地区、批次和这些时间存在档案之外，锁定时也能提醒；不含姓名、证件等个人信息。浏览器关着时不会响，怕错过请存入日历。
    </p>
  );
}
