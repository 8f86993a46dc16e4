/** Pixel size of a JPEG from its frame header; undefined for anything else. */
export function readJpegSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.readUIntBE(0, Math.min(3, bytes.length)) !== 0xffd8ff) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The portal's own refusal of a photo file (295×413 JPG of 5–50 KB), or undefined. */
export function complainPhoto(bytes: Buffer): string | undefined {
  const size = bytes.length >= 4 ? readJpegSize(bytes) : undefined;
  if (!size) return '照片不是jpg格式';
  if (size.width !== 295 || size.height !== 413) {
    return `照片尺寸应为295*413像素，当前为${size.width}*${size.height}像素`;
  }
  if (bytes.length < 5 * 1024 || bytes.length > 50 * 1024) {
    return `照片文件大小应在5KB至50KB之间，当前为${Math.round(bytes.length / 1024)}KB`;
  }
  return undefined;
}
