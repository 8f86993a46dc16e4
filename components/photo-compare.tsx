import { useEffect, useRef } from 'preact/hooks';
import type { PhotoVerdict } from '@/rules/photo/judge-photo';
import type { ShareBox } from '@/rules/photo/photo-map';
import { verdictWords } from './photo-report';

/** A photo as it is shown beside another. */
export interface ComparedPhoto {
  bitmap: ImageBitmap;
  /** The part that is shown; the whole unless told. */
  part?: ShareBox;
  /** How large the photo is, in words. */
  size: string;
  verdict: PhotoVerdict;
}

interface PhotoCompareProps {
  before: ComparedPhoto;
  after: ComparedPhoto;
}

const whole: ShareBox = { left: 0, top: 0, width: 1, height: 1 };

/** What lay within the frame beside what was made of it. */
export function PhotoCompare({ before, after }: PhotoCompareProps) {
  return (
    <div class="photo-compare">
      <Side title="改善之前" photo={before} />
      <Side title="改善之后" photo={after} />
    </div>
  );
}

function Side({ title, photo }: { title: string; photo: ComparedPhoto }) {
  const { bitmap, part = whole, size, verdict } = photo;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const [left, top] = [part.left * bitmap.width, part.top * bitmap.height];
    canvas.current?.getContext('2d')?.drawImage(bitmap, -Math.round(left), -Math.round(top));
  }, [bitmap, part]);
  return (
    <figure class="photo-side">
      <canvas
        ref={canvas}
        width={Math.round(part.width * bitmap.width)}
        height={Math.round(part.height * bitmap.height)}
        role="img"
        aria-label={title}
      />
      <figcaption>
        <strong>{title}</strong>
        <p class={`photo-side-verdict photo-${verdict}`}>{verdictWords[verdict]}</p>
        <p>{size}</p>
      </figcaption>
    </figure>
  );
}
