import type { ComponentChildren } from 'preact';
import { StageRail } from '@/components/stage-rail';
import { StandingLine } from '@/components/standing-line';
import { TabBar, type TabId } from '@/components/tab-bar';
import { describeStop } from '@/rules/form/describe-step';
import { nextStage } from '@/rules/journey/next-stage';
import type { Stage } from '@/rules/journey/stage';
import type { Desk } from './desk';
import { FillTab } from './fill-tab';
import { GuideTab } from './guide-tab';
import { PhotoTab } from './photo-tab';
import { ProfileTab } from './profile-tab';
import { SettingsTab } from './settings-tab';
import { UploadAlert } from './upload-alert';
import { VaultAlerts } from './vault-alerts';

/** The panel: where the candidate is, and five rooms; all rooms stay in the page, the current one is shown. */
export function App({ desk }: { desk: Desk }) {
  const { link, tab, stage } = desk;
  return (
    <main data-stage={stage.value} data-run={link.run.value.state} data-link={desk.linkState.value}>
      <StageRail
        stage={desk.linkState.value === 'elsewhere' ? 'elsewhere' : stage.value}
        free={desk.situation.value.free}
        next={nextOf(desk)}
      />
      <StandingLine application={desk.application.value} />
      <TabBar
        current={tab.value}
        onSelect={(next) => {
          tab.value = next;
        }}
      />
      <VaultAlerts desk={desk} />
      <UploadAlert desk={desk} />
      {tab.value !== 'fill' && link.run.value.stopped && (
        <p class="link-notice" role="status">
          {describeStop(link.run.value.stopped)}
        </p>
      )}
      <View id="guide" current={tab.value}>
        <GuideTab desk={desk} />
      </View>
      <View id="fill" current={tab.value}>
        <FillTab desk={desk} />
      </View>
      <View id="photo" current={tab.value}>
        <PhotoTab desk={desk} />
      </View>
      <View id="profile" current={tab.value}>
        <ProfileTab desk={desk} />
      </View>
      <View id="settings" current={tab.value}>
        <SettingsTab desk={desk} />
      </View>
    </main>
  );
}

function View({ id, current, children }: { id: TabId; current: TabId; children: ComponentChildren }) {
  return (
    <div class="view" role="tabpanel" id={`view-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== current}>
      {children}
    </div>
  );
}

/** Where the record of the registration leads. */
function nextOf({ application, situation }: Desk): Stage | undefined {
  return nextStage(application.value?.status, situation.value.free);
}
