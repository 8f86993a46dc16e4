import { type PhotoKind, photoKinds } from '@/rules/photo/limits';

const kindWords: Readonly<Record<PhotoKind, string>> = { source: '源照片', processed: '工具处理后的照片' };

interface PhotoKindSwitchProps {
  /** The rules in force; `undefined` while they wait for a file to tell. */
  kind: PhotoKind | undefined;
  onKind: (kind: PhotoKind) => void;
}

/** Which rules apply: before or after the official tool. Chosen by the file itself until the user chooses. */
export function PhotoKindSwitch({ kind, onKind }: PhotoKindSwitchProps) {
  return (
    <fieldset class="photo-kinds">
      <legend>按哪种要求检查</legend>
      {photoKinds.map((each) => (
        <label key={each} class="photo-kind">
          <input type="radio" name="photo-kind" value={each} checked={kind === each} onChange={() => onKind(each)} />
          {kindWords[each]}
        </label>
      ))}
    </fieldset>
  );
}
