import { FillView } from '@/components/fill-view';
import type { Desk } from './desk';
import { chooseField, reportStructure, saveCapture, startFill } from './fill-desk';
import { selectProfile } from './profile-desk';

/** Joins the preview to the page and the profiles. */
export function FillTab({ desk }: { desk: Desk }) {
  const { link, profiles, fill } = desk;
  const run = link.run.value;
  return (
    <FillView
      rows={fill.rows.value}
      unknown={fill.unknown.value}
      run={run.state}
      stopped={run.stopped}
      canUndo={link.look.value?.canUndo ?? false}
      profiles={profiles.profiles.value}
      currentId={profiles.currentId.value}
      onFill={() => startFill(fill, link, profiles)}
      onUndo={() => link.send({ type: 'undo' })}
      onStop={() => link.send({ type: 'stop' })}
      onShow={(ref) => link.send({ type: 'show', ref })}
      onChoose={(row, chosen) => chooseField(fill, row, chosen)}
      onSelectProfile={(id) => void selectProfile(profiles, id)}
      masked={desk.demo.value}
      kind={run.kind}
      capture={fill.capture.value}
      onCapture={(open) => {
        fill.capturing.value = open;
      }}
      onSaveCapture={(entries) => void saveCapture(fill, profiles, entries)}
      onReport={() => reportStructure(link, profiles)}
      onOpenProfiles={() => {
        desk.tab.value = 'profile';
      }}
    />
  );
}
