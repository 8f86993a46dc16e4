import { useRef, useState } from 'preact/hooks';

interface PhotoPickerProps {
  onPick: (file: File) => void;
  /** A file may come soon: the pointer, the focus or a dragged file is here. */
  onApproach?: (() => void) | undefined;
}

/** A place to drop a photo on, and a button that opens the file chooser; the input itself stays out of sight. */
export function PhotoPicker({ onPick, onApproach }: PhotoPickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function pick(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file !== undefined) onPick(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button and the input serve everyone
    <div
      class={over ? 'photo-drop photo-drop-over' : 'photo-drop'}
      onPointerEnter={onApproach}
      onFocusIn={onApproach}
      onDragEnter={onApproach}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        pick(event.dataTransfer?.files);
      }}
    >
      <button type="button" class="photo-button" onClick={() => input.current?.click()}>
        检查照片
      </button>
      <p class="photo-hint">或把照片拖到这里。照片只在你的电脑里检查，不会上传。</p>
      <input
        ref={input}
        class="photo-input"
        tabIndex={-1}
        type="file"
        accept="image/*"
        aria-label="选择照片文件"
        onChange={({ currentTarget }) => {
          pick(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
