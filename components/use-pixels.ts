import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShareBox } from '@/rules/photo/photo-map';
import type { PixelImage } from '@/rules/photo/pixel-image';

/** All of a picture. */
export const whole: ShareBox = { left: 0, top: 0, width: 1, height: 1 };

/** For a canvas as large as `part` of an image: it shows that part. */
export function usePixels(image: PixelImage, part = whole): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { data, width, height } = image;
    const [left, top] = [Math.round(part.left * width), Math.round(part.top * height)];
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), -left, -top);
  }, [image, part]);
  return canvas;
}
