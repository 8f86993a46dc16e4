import type { PhotoVerdict, PhotoReport as Report } from '@/rules/photo/judge-photo';
import type { ShareBox } from '@/rules/photo/photo-map';
import type { PixelImage } from '@/rules/photo/pixel-image';
import type { PixelSize } from '@/rules/photo/target-size';
import { kilobytes, pixelSize } from '@/rules/photo/values-text';
import { PhotoCompare } from './photo-compare';
import { PhotoCrop } from './photo-crop';
import { type CheckedPicture, PhotoPicture } from './photo-picture';
import { PhotoReport } from './photo-report';

/** How far a better source photo is made. */
export type ImproveState =
  | { state: 'closed' | 'open' | 'running' }
  /** `reason` in Chinese. */
  | { state: 'refused'; reason: string }
  | {
      state: 'made';
      file: Blob;
      name: string;
      size: PixelSize;
      /** What of the photo before it was made of, and how many of that photo's pixels this is. */
      crop: ShareBox;
      cropped: PixelSize;
      inspection: { report: Report; picture?: CheckedPicture };
    };

/** The photo before. */
export interface PhotoBefore {
  image: PixelImage;
  bytes: number;
  verdict: PhotoVerdict;
}

interface PhotoImproveProps {
  before: PhotoBefore;
  state: ImproveState;
  crop: ShareBox | undefined;
  whiten: boolean;
  /** Why this photo cannot be improved at all. */
  refusal: string | undefined;
  acts: ImproveActs;
}

/** What the candidate may do. */
export interface ImproveActs {
  onOpen: () => void;
  onClose: () => void;
  onCrop: (crop: ShareBox) => void;
  onWhiten: (on: boolean) => void;
  onMake: () => void;
  onSave: () => void;
}

/** 改善照片: crop, size and file format only, the result checked again and saved by a click. */
export function PhotoImprove({ before, state, crop, whiten, refusal, acts }: PhotoImproveProps) {
  if (refusal) {
    return (
      <section class="photo-improve" aria-label="改善照片" data-improve="refused">
        <p>
          <strong>改善不了这张照片：</strong>
          {refusal}
        </p>
      </section>
    );
  }
  if (state.state === 'closed' || !crop) {
    return (
      <section class="photo-improve" aria-label="改善照片" data-improve="closed">
        <button type="button" onClick={acts.onOpen}>
          改善照片
        </button>
        <p class="photo-hint">转正、裁剪、缩小、重新存成 JPEG。得到的还是源照片，上传前仍要用官方工具处理。</p>
      </section>
    );
  }
  return (
    <section class="photo-improve" aria-label="改善照片" data-improve={state.state}>
      <p>拖动框，让头顶上方留一点空白；拖右下角改大小。</p>
      <PhotoCrop image={before.image} crop={crop} onCrop={acts.onCrop} />
      <label class="photo-improve-tone">
        <input
          type="checkbox"
          checked={whiten}
          onChange={({ currentTarget }) => acts.onWhiten(currentTarget.checked)}
        />
        <span>调色：把偏灰的背景提亮成白色，整张照片一起变亮。公告禁止修图，是否使用由你决定。</span>
      </label>
      <div class="photo-upload-acts">
        <button type="button" disabled={state.state === 'running'} onClick={acts.onMake}>
          {state.state === 'running' ? '正在生成…' : '生成并重新检查'}
        </button>
        <button type="button" onClick={acts.onClose}>
          取消
        </button>
      </div>
      <div role="status">{state.state === 'refused' && <p class="photo-error">{state.reason}</p>}</div>
      {state.state === 'made' && <Made before={before} made={state} onSave={acts.onSave} />}
    </section>
  );
}

interface MadeProps {
  before: PhotoBefore;
  made: Extract<ImproveState, { state: 'made' }>;
  onSave: () => void;
}

function Made({ before, made, onSave }: MadeProps) {
  const { file, name, size, crop, cropped, inspection } = made;
  const { picture, report } = inspection;
  return (
    <div class="photo-improve-made">
      <h3>改善前后</h3>
      {picture && (
        <PhotoCompare
          before={{
            ...before,
            part: crop,
            size: `框内 ${describeSize(cropped)}，原文件 ${kilobytes({ bytes: before.bytes }, 'bytes')}`,
          }}
          after={{
            image: picture.image,
            size: `${describeSize(size)}，${kilobytes({ bytes: file.size }, 'bytes')}`,
            verdict: report.verdict,
          }}
        />
      )}
      <p class="photo-hint">两张是同一个框里的画面，新照片不含拍摄信息。</p>
      {picture && report.verdict !== 'pass' && <PhotoPicture picture={picture} findings={report.findings} />}
      <PhotoReport report={report} />
      <button type="button" class="photo-button" onClick={onSave}>
        保存 {name}
      </button>
      <p class="photo-hint">这不是“报名照片.jpg”。请用官方的“照片处理工具”打开它，处理之后再上传。</p>
    </div>
  );
}

function describeSize({ width, height }: PixelSize): string {
  return `${pixelSize({ width, height })} 像素`;
}
