import { Afterwards } from '@/components/afterwards';
import { FaqSearch } from '@/components/faq-search';
import { GuidanceCard } from '@/components/guidance-card';
import { LinkNotice } from '@/components/link-notice';
import { OfficialAddress } from '@/components/official-address';
import { OutcomeCard } from '@/components/outcome-card';
import { RegionChanges } from '@/components/region-changes';
import { RegionFacts } from '@/components/region-facts';
import { RegionList } from '@/components/region-list';
import { ReminderCard } from '@/components/reminder-card';
import { ReminderNote } from '@/components/reminder-note';
import { StageReasons } from '@/components/stage-reasons';
import type { BatchKey } from '@/rules/exam/batch';
import { describeDeadline } from '@/rules/exam/describe-deadline';
import type { ExamWindows } from '@/rules/exam/exam-windows';
import { isSameAim } from '@/rules/exam/reminder';
import { parseWindow } from '@/rules/exam/schedule';
import { leavesRoomForAfterwards } from '@/rules/journey/afterwards';
import type { GuidanceAction } from '@/rules/journey/guidance';
import type { RegionRow } from '@/rules/journey/region-row';
import { recordOutcome } from '@/rules/profile/record-outcome';
import { openOfficial } from '@/utils/extension/open-official';
import { askSiteAccess } from '@/utils/extension/site-access';
import type { Desk } from './desk';
import { type ExamDesk, forgetSeen, saveCalendar, turnOffReminders, turnOnReminders } from './exam-desk';
import { changeProfile, editApplication } from './profile-actions';

/** What the page in front is, what the portal says there, answers to questions, and the region list. */
export function GuideTab({ desk }: { desk: Desk }) {
  const { link, profiles, stage } = desk;
  const state = desk.linkState.value;
  const look = link.look.value;
  const regions = look?.regions ?? [];
  const profile = profiles.current.value;
  const choose = (row: RegionRow): void => {
    if (profile) void changeProfile(profiles, { ...profile, fields: { ...profile.fields, region: row.name } });
  };
  return (
    <>
      {state === 'elsewhere' ? (
        <OfficialAddress onOpen={openPortal} />
      ) : (
        <LinkNotice state={state} onAllow={() => void askSiteAccess()} onReload={() => link.reload()} />
      )}
      <OutcomeOf desk={desk} />
      {state !== 'elsewhere' && state !== 'no-access' && (
        <GuidanceCard stage={stage.value} situation={desk.situation.value} onAction={(action) => act(desk, action)} />
      )}
      <RegionChanges
        changes={desk.exam.visits.value[desk.exam.batch.value]?.changes ?? []}
        onSeen={() => void forgetSeen(desk.exam)}
      />
      <Reminders desk={desk} />
      {desk.exam.outlooks.value.length > 0 && <ReminderNote />}
      <FactsOf desk={desk.exam} />
      <FaqSearch stage={stage.value} situation={desk.situation.value} />
      {leavesRoomForAfterwards(stage.value) && <Afterwards situation={desk.situation.value} />}
      {state !== 'elsewhere' && <OfficialAddress />}
      <StageReasons reasons={look?.reasons ?? []} />
      {regions.length > 0 && (
        <RegionList
          rows={regions}
          ownRegion={desk.exam.aim.value?.region}
          now={desk.now.value}
          packs={desk.packs.value}
          onPoint={(row) => link.send({ type: 'show-region', index: regions.indexOf(row) })}
          {...(profile ? { onChoose: choose } : {})}
        />
      )}
    </>
  );
}

function FactsOf({ desk: { aim, facts } }: { desk: ExamDesk }) {
  return aim.value ? <RegionFacts region={aim.value.region} facts={facts.value} /> : null;
}

/** The times of the batch in hand; a day that the candidate wrote down stands in for a closing nobody else tells. */
function windowsOf({ exam: { aim, outlooks }, application }: Desk): ExamWindows {
  const own = aim.value;
  const windows = own && outlooks.value.find((one) => isSameAim(one, own))?.windows;
  const noted = (day: string | undefined) => (day === undefined ? undefined : parseWindow(`~ ${day}`));
  const { registrationClosesOn, paymentClosesOn } = application.value?.dates ?? {};
  return {
    registration: windows?.registration ?? noted(registrationClosesOn),
    payment: windows?.payment ?? noted(paymentClosesOn),
  };
}

function OutcomeOf({ desk }: { desk: Desk }) {
  const { now, situation } = desk;
  const outcome = desk.link.look.value?.outcome;
  if (!outcome) return null;
  const profile = desk.profiles.current.value;
  const application = desk.application.value;
  const record = (): void => {
    if (!profile) return;
    const said = { ...outcome, at: new Date(now.value).toISOString(), packs: desk.packs.value };
    void editApplication(desk.profiles, recordOutcome(profile, desk.exam.batch.value, said));
  };
  return (
    <OutcomeCard
      outcome={outcome}
      recorded={application?.status === outcome.status}
      until={describeDeadline(outcome.status, { windows: windowsOf(desk), free: situation.value.free, now: now.value })}
      onRecord={profile ? record : undefined}
      onAction={(action) => act(desk, action)}
    />
  );
}

function Reminders({ desk: { exam, profiles, packs, now } }: { desk: Desk }) {
  const profile = profiles.current.value;
  const tell = (batch: BatchKey, status: 'submitted' | 'paid'): void => {
    if (!profile) return;
    const said = { status, reason: '', at: new Date(now.value).toISOString(), packs: packs.value };
    void editApplication(profiles, recordOutcome(profile, batch, said));
  };
  return exam.outlooks.value.map((outlook) => (
    <ReminderCard
      key={outlook.batch + outlook.region}
      aim={outlook}
      on={exam.sets.value.find((set) => isSameAim(set, outlook))?.reminders}
      plan={outlook.plan}
      silent={exam.silent.value}
      now={now.value}
      onTell={profile && outlook.plan ? (status) => tell(outlook.batch, status) : undefined}
      onTurnOn={() => void turnOnReminders(exam, outlook)}
      onTurnOff={() => void turnOffReminders(exam, outlook)}
      onSaveCalendar={() => saveCalendar(outlook)}
    />
  ));
}

function act(desk: Desk, action: GuidanceAction): void {
  if (action === 'open-fill') desk.tab.value = 'fill';
  else if (action === 'open-photo') desk.tab.value = 'photo';
  else if (action === 'open-profile') desk.tab.value = 'profile';
  else openPortal();
}

function openPortal(): void {
  openOfficial('regions');
}
