import type { PhotoVerdict } from '@/rules/photo/judge-photo';
import type { ShareBox } from '@/rules/photo/photo-map';
import type { PixelImage } from '@/rules/photo/pixel-image';
import { verdictWords } from './photo-report';
import { usePixels, whole } from './use-pixels';

/** A photo as it is shown beside another. */
export interface ComparedPhoto {
  image: PixelImage;
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
  const { image, part = whole, size, verdict } = photo;
  const canvas = usePixels(image, part);
  return (
    <figure class="photo-side">
      <canvas
        ref={canvas}
        width={Math.round(part.width * image.width)}
        height={Math.round(part.height * image.height)}
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
