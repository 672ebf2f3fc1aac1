import { median } from './results.ts';

/** The median with the lowest and the highest value: `4.2 (4.0–5.1)`. */
export function formatSpread(values: readonly number[], digits: number): string {
  if (values.length === 0 || values.some(Number.isNaN)) return 'not measured';
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}
