import type { LabImage } from './lab';
import { floatPlane } from './planes';

/** Averages each pixel with its eight neighbours; at the edge the outermost pixel is repeated. */
export function smoothLab(lab: LabImage): LabImage {
  const { width, height } = lab;
  const smooth = (plane: Float32Array) => averageColumns(averageRows(plane, width), width, height);
  return { ...lab, l: smooth(lab.l), a: smooth(lab.a), b: smooth(lab.b) };
}

function averageRows(plane: Float32Array, width: number): Float32Array {
  const result = floatPlane(plane.length);
  for (let start = 0; start < plane.length; start += width) {
    const last = start + width - 1;
    for (let at = start; at <= last; at += 1) {
      const middle = plane[at] ?? 0;
      const left = at === start ? middle : (plane[at - 1] ?? 0);
      const right = at === last ? middle : (plane[at + 1] ?? 0);
      result[at] = (left + middle + right) / 3;
    }
  }
  return result;
}

function averageColumns(plane: Float32Array, width: number, height: number): Float32Array {
  const result = floatPlane(plane.length);
  for (let y = 0; y < height; y += 1) {
    const up = Math.max(0, y - 1) * width;
    const down = Math.min(height - 1, y + 1) * width;
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      result[row + x] = ((plane[up + x] ?? 0) + (plane[row + x] ?? 0) + (plane[down + x] ?? 0)) / 3;
    }
  }
  return result;
}
