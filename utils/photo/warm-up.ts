import { inspectPhoto } from './inspect-photo';

/** A small picture as wide as tall photos become: enough for every step to run once. */
const side = { width: 295, height: 413 };

/** Runs a whole check on a drawn picture, so that the first real one finds the code compiled. */
export async function warmUp(): Promise<void> {
  const canvas = new OffscreenCanvas(side.width, side.height);
  const brush = canvas.getContext('2d');
  if (!brush) return;
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, side.width, side.height);
  brush.fillStyle = '#753';
  brush.fillRect(90, 40, 115, 373);
  const photo = await canvas.convertToBlob({ type: 'image/jpeg' });
  const { picture } = await inspectPhoto({ photo, name: '.jpg', kind: 'source' });
  picture?.bitmap.close();
}
