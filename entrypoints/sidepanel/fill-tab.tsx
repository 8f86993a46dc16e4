import { FillView } from '@/components/fill-view';
import { VaultClosed } from '@/components/vault-closed';
import type { Desk } from './desk';
import { chooseField, reportStructure, saveCapture, startFill } from './fill-desk';
import { selectProfile } from './profile-actions';
import { cancelPick, refuseTeaching, removeTaught, startPick, teachField } from './taught-desk';

/** Joins the preview to the page and the profiles. */
export function FillTab({ desk }: { desk: Desk }) {
  const { link, profiles, fill, taught } = desk;
  const run = link.run.value;
  const openProfiles = (): void => {
    desk.tab.value = 'profile';
  };
  if (desk.vault.isLocked.value) return <VaultClosed onUnlock={openProfiles} />;
  return (
    <FillView
      rows={fill.rows.value}
      unknown={fill.unknown.value}
      run={run.state}
      stopped={run.stopped}
      canUndo={link.look.value?.canUndo ?? false}
      profiles={profiles.profiles.value}
      currentId={profiles.currentId.value}
      onFill={() => startFill(fill, link)}
      onUndo={() => link.send({ type: 'undo' })}
      onStop={() => link.send({ type: 'stop' })}
      onShow={(ref) => link.send({ type: 'show', ref })}
      onChoose={(row, chosen) => chooseField(fill, row, chosen)}
      onSelectProfile={(id) => void selectProfile(profiles, id)}
      masked={desk.demo.isOn.value}
      strangers={fill.strangers.value}
      missing={fill.missing.value}
      picking={taught.picking.value}
      teachProblem={taught.problem.value}
      teach={{
        refuse: (ref, key) => refuseTeaching(taught, ref, key),
        onTeach: (ref, key) => void teachField(taught, ref, key),
        onForget: (id) => void removeTaught(taught, [id]),
      }}
      onPick={(key) => startPick(taught, key)}
      onCancelPick={() => cancelPick(taught)}
      kind={run.kind}
      capture={fill.capture.value}
      onCapture={(open) => {
        fill.capturing.value = open;
      }}
      onSaveCapture={(entries) => void saveCapture(fill, profiles, entries)}
      review={fill.review.value}
      onReview={(open) => {
        fill.reviewing.value = open;
      }}
      onPrint={() => print()}
      onReport={() => reportStructure(link, profiles)}
      onOpenProfiles={openProfiles}
    />
  );
}
