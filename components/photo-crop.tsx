import { moveCrop, sizeCrop } from '@/rules/photo/crop';
import type { ShareBox } from '@/rules/photo/photo-map';
import type { PixelImage } from '@/rules/photo/pixel-image';
import { usePixels } from './use-pixels';

interface PhotoCropProps {
  image: PixelImage;
  crop: ShareBox;
  onCrop: (crop: ShareBox) => void;
}

/** One press of a key moves or grows the frame by this share of the picture. */
const keyStep = 0.01;

/** The photo with a frame of 5:7 to be moved and sized, by pointer or by keys. */
export function PhotoCrop({ image, crop, onCrop }: PhotoCropProps) {
  const canvas = usePixels(image);
  const aspect = image.width / image.height;
  const drag = (event: PointerEvent, change: (right: number, down: number) => ShareBox) => {
    const stage = canvas.current?.getBoundingClientRect();
    if (stage) onCrop(change(event.movementX / stage.width, event.movementY / stage.height));
  };
  return (
    <div class="photo-canvas photo-crop">
      <canvas ref={canvas} width={image.width} height={image.height} role="img" aria-label="改善之前的照片" />
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a frame that is moved over a picture */}
      <div
        class="photo-crop-frame"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by the arrow keys
        tabIndex={0}
        aria-label="裁剪框：用方向键移动，用加号和减号改大小"
        style={boxStyle(crop)}
        onKeyDown={(event) => {
          const next = stepCrop(crop, event.key, aspect);
          if (!next) return;
          event.preventDefault();
          onCrop(next);
        }}
        {...grip((event) => drag(event, (right, down) => moveCrop(crop, right, down)))}
      >
        <div
          class="photo-crop-corner"
          {...grip((event) => drag(event, (_, down) => sizeCrop(crop, crop.height + down, aspect)))}
        />
      </div>
    </div>
  );
}

/** Follows the pointer from press to release, also outside the element. */
function grip(onDrag: (event: PointerEvent) => void) {
  return {
    onPointerDown: (event: PointerEvent) => {
      event.stopPropagation();
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      event.stopPropagation();
      if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) onDrag(event);
    },
  };
}

function stepCrop(crop: ShareBox, key: string, aspect: number): ShareBox | undefined {
  switch (key) {
    case 'ArrowLeft':
      return moveCrop(crop, -keyStep, 0);
    case 'ArrowRight':
      return moveCrop(crop, keyStep, 0);
    case 'ArrowUp':
      return moveCrop(crop, 0, -keyStep);
    case 'ArrowDown':
      return moveCrop(crop, 0, keyStep);
    case '+':
    case '=':
      return sizeCrop(crop, crop.height + keyStep, aspect);
    case '-':
      return sizeCrop(crop, crop.height - keyStep, aspect);
    default:
      return undefined;
  }
}

function boxStyle({ left, top, width, height }: ShareBox) {
  const share = (value: number) => `${(value * 100).toFixed(2)}%`;
  return { left: share(left), top: share(top), width: share(width), height: share(height) };
}
