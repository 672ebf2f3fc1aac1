import type { PictureData } from '../registry/picture-schemas.ts';

type BodiesData = NonNullable<PictureData['bodies']>;

/** Size of a box, in units of the picture. */
export const BOX = { width: 160, height: 70 };

/** Where the bodies of a ring stand, and the lines that join each to each (SVG path). */
export function ringOf({ ring }: BodiesData): { points: { x: number; y: number }[]; lines: string } {
  const points = Array.from({ length: ring?.count ?? 0 }, (_, i) => ({
    x: Math.round((ring?.x ?? 0) + (ring?.radius ?? 0) * Math.cos((i * 2 * Math.PI) / (ring?.count ?? 1))),
    y: Math.round((ring?.y ?? 0) + (ring?.radius ?? 0) * Math.sin((i * 2 * Math.PI) / (ring?.count ?? 1))),
  }));
  const lines = points.flatMap((a, i) => points.slice(i + 1).map((b) => `M${a.x} ${a.y}L${b.x} ${b.y}`)).join('');
  return { points, lines };
}
