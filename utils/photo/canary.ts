const side = 8;

/** A colour of its own for each of the 64 pixels, far from black, white and grey. */
function canaryColour(index: number): [number, number, number] {
  return [20 + 3 * index, 235 - 2 * index, (index * 37) % 256];
}

/**
 * Whether the browser hands out pixels as they were drawn. Privacy protection may return noise (Firefox with
 * resistFingerprinting in pages, LibreWolf, Brave); then nothing may be judged by pixels.
 */
export function readsPixelsTruly(): boolean {
  const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  const colours = Array.from({ length: side * side }, (_, index) => canaryColour(index));
  colours.forEach(([red, green, blue], index) => {
    context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
    context.fillRect(index % side, Math.floor(index / side), 1, 1);
  });
  const { data } = context.getImageData(0, 0, side, side);
  return colours.every((colour, index) => colour.every((channel, offset) => data[index * 4 + offset] === channel));
}
