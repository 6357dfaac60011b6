import type { CalibrationCurve } from '../similarity/model.js';

/** Reads a calibration curve: the calibrated probability of a raw one, straight between its points. */
export function calibrated(raw: number, curve: CalibrationCurve): number {
  let before = curve[0] ?? [0, 0];
  for (const point of curve) {
    if (raw <= point[0]) {
      const width = point[0] - before[0];
      return width <= 0 ? point[1] : before[1] + ((raw - before[0]) / width) * (point[1] - before[1]);
    }
    before = point;
  }
  return before[1];
}
