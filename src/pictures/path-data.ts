import type { GeoContext } from 'd3-geo';

type Point = [x: number, y: number];

/**
 * Takes what d3 draws and writes it as the `d` of a path: whole units, each point as the step from the last, points that
 * are too near to the last or lie on a straight line left out, rings too small to see dropped. A quarter of the usual
 * length.
 */
export class PathData implements GeoContext {
  readonly #parts: string[] = [];
  #points: Point[] = [];
  readonly #nearest: number;
  readonly #smallest: number;

  /**
   * @param nearest - distance, in units, below which a point is left out
   * @param smallest - side of the box, in units, below which a closed ring is left out
   */
  constructor(nearest: number, smallest: number) {
    this.#nearest = nearest;
    this.#smallest = smallest;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#end(false);
    this.#points = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    this.#points.push([Math.round(x), Math.round(y)]);
  }

  closePath(): void {
    this.#end(true);
  }

  /** d3 draws points with it; there are none here. */
  arc(): void {
    throw new Error('a map of lines and areas has no arcs');
  }

  toString(): string {
    this.#end(false);
    return this.#parts.join('');
  }

  #end(closed: boolean): void {
    const points = bends(this.#points, this.#nearest);
    this.#points = [];
    if (points.length < 2 || (closed && this.#tiny(points))) return;
    const [first, ...rest] = points;
    if (!first) return;
    let [x, y] = first;
    const steps = rest.map(([nextX, nextY]) => {
      const step = pair(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
      return step;
    });
    this.#parts.push(`M${pair(...first)}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`);
  }

  #tiny(points: readonly Point[]): boolean {
    const side = (axis: 0 | 1): number => {
      const values = points.map((point) => point[axis]);
      return Math.max(...values) - Math.min(...values);
    };
    return Math.max(side(0), side(1)) < this.#smallest;
  }
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** Without points near the one before or straight between their neighbors; the first and the last stay. */
function bends(points: readonly Point[], nearest: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const last = kept.at(-1);
    const before = kept.at(-2);
    const distance = last ? Math.hypot(point[0] - last[0], point[1] - last[1]) : Number.POSITIVE_INFINITY;
    if (distance === 0 || (distance < nearest && i < points.length - 1)) return;
    if (last && before && onTheWay(before, last, point)) kept.pop();
    kept.push(point);
  });
  return kept;
}

function onTheWay(from: Point, by: Point, to: Point): boolean {
  const first = { x: by[0] - from[0], y: by[1] - from[1] };
  const second = { x: to[0] - by[0], y: to[1] - by[1] };
  return first.x * second.y === first.y * second.x && first.x * second.x + first.y * second.y > 0;
}
