import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PhotoFinding } from '@/rules/photo/photo-finding';
import { type MapPart, mapPartNames, mapParts, type PhotoMap } from '@/rules/photo/photo-map';
import { listMarks, type PhotoMark } from '@/rules/photo/photo-marks';
import type { PixelImage } from '@/rules/photo/pixel-image';
import { usePixels } from './use-pixels';

/** The photo as it was looked at; the map is missing where it is too small to be measured. */
export interface CheckedPicture {
  image: PixelImage;
  map: PhotoMap | undefined;
}

interface PhotoPictureProps {
  picture: CheckedPicture;
  findings: readonly PhotoFinding[];
}

/** The colours of the marked pixels (red, green, blue, opacity 0–255), to be seen on any photo; the boxes' stand in photo.css. */
const tints: Readonly<Record<MapPart, readonly [number, number, number, number]>> = {
  wall: [0, 130, 255, 70],
  shadow: [255, 120, 0, 150],
  burnt: [230, 0, 120, 170],
  clothes: [150, 60, 255, 140],
};

/** The checked photo with what was seen on it drawn over it. */
export function PhotoPicture({ picture: { image, map }, findings }: PhotoPictureProps) {
  const [shown, setShown] = useState(true);
  const marks = useMemo(() => (map ? listMarks(map, findings) : []), [map, findings]);
  const photo = usePixels(image);
  return (
    <figure class="photo-picture">
      <div class="photo-canvas">
        <canvas ref={photo} width={image.width} height={image.height} role="img" aria-label="所选照片" />
        {shown && map && <MarkedPixels map={map} marks={marks} />}
        {shown && marks.map((mark) => <Boxes key={mark.id} mark={mark} />)}
      </div>
      {map && (
        <figcaption>
          <label class="photo-marks-switch">
            <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
            在照片上标出检测到的地方
          </label>
          {shown && (
            <ul class="photo-legend" aria-label="标记的含义">
              {marks.map(({ id, name }) => (
                <li key={id} data-mark={id}>
                  {name}
                </li>
              ))}
            </ul>
          )}
        </figcaption>
      )}
    </figure>
  );
}

function Boxes({ mark: { id, boxes } }: { mark: PhotoMark }) {
  const share = (value: number) => `${(value * 100).toFixed(2)}%`;
  return (
    <>
      {boxes.map(({ left, top, width, height }) => (
        <div
          key={`${left} ${top}`}
          class="photo-box"
          data-mark={id}
          style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
        />
      ))}
    </>
  );
}

function MarkedPixels({ map, marks }: { map: PhotoMap; marks: readonly PhotoMark[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(map.width, map.height);
    tintPixels(image.data, map, marks);
    context.putImageData(image, 0, 0);
  }, [map, marks]);
  return <canvas ref={canvas} class="photo-marked" width={map.width} height={map.height} />;
}

/** A part that is no fault is drawn as the wall it lies on. */
function tintPixels(data: Uint8ClampedArray, { parts }: PhotoMap, marks: readonly PhotoMark[]): void {
  // One word a pixel: writing it byte by byte held the panel up for longer than a frame.
  const tintOf = new Uint32Array(1 + mapPartNames.length);
  for (const part of mapPartNames) {
    const isMarked = marks.some(({ id }) => id === part);
    const tint = isMarked ? tints[part] : part === 'burnt' ? undefined : tints.wall;
    if (tint) new Uint8Array(tintOf.buffer).set(tint, mapParts[part] * 4);
  }
  const pixels = new Uint32Array(data.buffer);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) pixels[pixel] = tintOf[parts[pixel] ?? 0] ?? 0;
}
