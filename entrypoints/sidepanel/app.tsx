import type { ComponentChildren } from 'preact';
import { FaqSearch } from '@/components/faq-search';
import { GuidanceCard } from '@/components/guidance-card';
import { LinkNotice } from '@/components/link-notice';
import { RegionList } from '@/components/region-list';
import { StageRail } from '@/components/stage-rail';
import { StageReasons } from '@/components/stage-reasons';
import { TabBar, type TabId } from '@/components/tab-bar';
import { describeStop } from '@/rules/form/describe-step';
import type { GuidanceAction } from '@/rules/journey/guidance';
import { officialLinks } from '@/rules/journey/official-links';
import type { RegionRow } from '@/rules/journey/region-row';
import { browser } from '@/utils/extension/browser';
import type { Desk } from './desk';
import { FillTab } from './fill-tab';
import { PhotoTab } from './photo-tab';
import { changeProfile } from './profile-actions';
import { ProfileTab } from './profile-tab';
import { SettingsTab } from './settings-tab';
import { VaultAlerts } from './vault-alerts';

/** The panel: where the candidate is, and five rooms; all rooms stay in the page, the current one is shown. */
export function App({ desk }: { desk: Desk }) {
  const { link, tab, stage } = desk;
  return (
    <main data-stage={stage.value} data-run={link.run.value.state} data-link={link.state.value}>
      <StageRail stage={stage.value} region={desk.region.value} />
      <TabBar
        current={tab.value}
        onSelect={(next) => {
          tab.value = next;
        }}
      />
      <VaultAlerts desk={desk} />
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

function GuideTab({ desk }: { desk: Desk }) {
  const { link, profiles, stage } = desk;
  const look = link.look.value;
  const regions = look?.regions ?? [];
  const profile = profiles.current.value;
  const choose = (row: RegionRow): void => {
    if (profile) void changeProfile(profiles, { ...profile, fields: { ...profile.fields, region: row.name } });
  };
  return (
    <>
      <LinkNotice state={link.state.value} onOpenPortal={openPortal} onReload={() => link.reload()} />
      {link.state.value !== 'elsewhere' && (
        <GuidanceCard stage={stage.value} situation={desk.situation.value} onAction={(action) => act(desk, action)} />
      )}
      <FaqSearch stage={stage.value} />
      <StageReasons reasons={look?.reasons ?? []} />
      {regions.length > 0 && (
        <RegionList
          rows={regions}
          ownRegion={profile?.fields.region}
          now={desk.now.value}
          onPoint={(row) => link.send({ type: 'show-region', index: regions.indexOf(row) })}
          {...(profile ? { onChoose: choose } : {})}
        />
      )}
    </>
  );
}

function act(desk: Desk, action: GuidanceAction): void {
  if (action === 'open-fill') desk.tab.value = 'fill';
  else if (action === 'open-photo') desk.tab.value = 'photo';
  else if (action === 'open-profile') desk.tab.value = 'profile';
  else openPortal();
}

function openPortal(): void {
  void browser.tabs.create({ url: officialLinks.regions.href });
}
