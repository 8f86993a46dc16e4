import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShareBox } from '@/rules/photo/photo-map';

/** All of a picture. */
export const whole: ShareBox = { left: 0, top: 0, width: 1, height: 1 };

/** For a canvas as large as `part` of a bitmap: it shows that part. */
export function useBitmap(bitmap: ImageBitmap, part = whole): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const [left, top] = [part.left * bitmap.width, part.top * bitmap.height];
    canvas.current?.getContext('2d')?.drawImage(bitmap, -Math.round(left), -Math.round(top));
  }, [bitmap, part]);
  return canvas;
}
