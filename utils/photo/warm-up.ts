import { inspectPhoto } from './inspect-photo';

/** A small picture as wide as tall photos become: enough for every step to run once. */
const side = { width: 295, height: 413 };

/** So many checks until the browser has compiled all of the code: a later one takes a tenth of the first. */
const rounds = 8;

/** Runs whole checks on a drawn picture, so that the first real one finds the code compiled; a real one ends it. */
export async function warmUp(stop: AbortSignal): Promise<void> {
  const photo = await drawSitter();
  for (let round = 0; photo && round < rounds && !stop.aborted; round += 1) {
    await inspectPhoto({ photo, name: '.jpg', kind: 'source' });
  }
}

async function drawSitter(): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(side.width, side.height);
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, side.width, side.height);
  brush.fillStyle = '#753';
  brush.fillRect(90, 40, 115, 373);
  // White within the sitter, as a shirt: it makes the search for a shadow run too.
  brush.fillStyle = '#fff';
  brush.fillRect(130, 180, 35, 60);
  return canvas.convertToBlob({ type: 'image/jpeg' });
}
