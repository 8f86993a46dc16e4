import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface DropZoneProps {
  onFile(file: File): void;
  children: ComponentChildren;
}

/** Lets a file be dropped anywhere on what is inside; the button 导入 does the same for the keyboard. */
export function DropZone({ onFile, children }: DropZoneProps) {
  // Each element that is entered tells so, and the one left after it: only their number says whether one is outside.
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const move = (step: 1 | -1) => (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button 导入 serves everyone
    <div
      class="drop-zone"
      data-over={over}
      onDragEnter={move(1)}
      onDragLeave={move(-1)}
      onDragOver={(event) => {
        // Else the browser would open the file in place of the panel.
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const files = event.dataTransfer?.files;
        setSeveral((files?.length ?? 0) > 1);
        const file = files?.[0];
        if (file && files.length === 1) onFile(file);
      }}
    >
      {children}
      <p class="drop-note" role="status">
        {several && '一次导入一个文件，请只拖一个过来。'}
      </p>
      {over && (
        <div class="drop-cover" aria-hidden="true">
          放开鼠标，导入这个文件
        </div>
      )}
    </div>
  );
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
