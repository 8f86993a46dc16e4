import { segment } from './jpeg-bytes.ts';

/**
 * A real baseline JPEG (4:2:0) of one grey, of any size: every coefficient is 0, and so is every bit of its scan, since both
 * of its Huffman tables hold nothing but the code `0`. One of 16000×16000 takes 1.5 MB, and 1 GB once it is decoded, which
 * Chromium 156 and Firefox 153 do in 7 s.
 */
export function solidJpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil(width / 16) * Math.ceil(height / 16) * 6;
  const bitsABlock = 2;
  const oneCode = [1, ...new Array<number>(15).fill(0), 0];
  const head = [
    ...[0xff, 0xd8],
    ...segment(0xdb, [0, ...new Array<number>(64).fill(1)]),
    ...segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0]),
    ...segment(0xc4, [0x00, ...oneCode, 0x10, ...oneCode]),
    ...segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
  ];
  const scan = Math.ceil((blocks * bitsABlock) / 8);
  const bytes = new Uint8Array(head.length + scan + 2);
  bytes.set(head);
  bytes.set([0xff, 0xd9], head.length + scan);
  return bytes;
}
