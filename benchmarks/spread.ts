import { median } from './results.ts';

/** How figures lie. */
export interface Spread {
  median: number;
  least: number;
  most: number;
  count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values), count: values.length };
}

/** `4.2 (4.0–5.1)`: the median, the least and the most. */
export function shown(values: readonly number[], digits: number): string {
  if (values.length === 0 || values.some(Number.isNaN)) return 'not measured';
  const { median: middle, least, most } = spreadOf(values);
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
