import type { LabImage } from './lab';
import { floatPlane } from './planes';

/** Averages each pixel with its eight neighbours; at the edge the outermost pixel is repeated. */
export function smoothLab(lab: LabImage): LabImage {
  const { width, height } = lab;
  const smooth = (plane: Float32Array) => smoothPlane(plane, width, height);
  return { ...lab, l: smooth(lab.l), a: smooth(lab.a), b: smooth(lab.b) };
}

/** The sums of three rows are enough at a time. */
function smoothPlane(plane: Float32Array, width: number, height: number): Float32Array {
  const result = floatPlane(plane.length);
  let [above, here, below] = [new Float32Array(width), new Float32Array(width), new Float32Array(width)];
  addNeighbours(plane, 0, here);
  below.set(here);
  for (let y = 0, pixel = 0; y < height; y += 1) {
    [above, here, below] = [here, below, above];
    addNeighbours(plane, Math.min(height - 1, y + 1) * width, below);
    for (let x = 0; x < width; x += 1, pixel += 1) {
      result[pixel] = ((above[x] ?? 0) + (here[x] ?? 0) + (below[x] ?? 0)) / 9;
    }
  }
  return result;
}

/** For each pixel of the row at `start` its sum with those beside it. */
function addNeighbours(plane: Float32Array, start: number, into: Float32Array): void {
  const last = into.length - 1;
  let left = plane[start] ?? 0;
  let middle = left;
  for (let x = 0; x < last; x += 1) {
    const right = plane[start + x + 1] ?? 0;
    into[x] = left + middle + right;
    left = middle;
    middle = right;
  }
  into[last] = left + middle + middle;
}
