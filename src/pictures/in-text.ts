import BodiesPicture from './BodiesPicture.astro';
import CooperationPicture from './CooperationPicture.astro';
import MemberMap from './MemberMap.astro';
import OperationFigures from './OperationFigures.astro';
import { PICTURE_NAMES, type PictureName } from './names.ts';

/** The pictures that a writer can put into a page, each under its name. */
export const PICTURES = {
  BodiesPicture,
  CooperationPicture,
  MemberMap,
  OperationFigures,
} satisfies Record<PictureName, unknown>;

const DRAWN = new RegExp(`^<(?:${PICTURE_NAMES.join('|')})\\b`, 'm');

/** True where a text holds a picture. */
export function isPictured(text: string | undefined): boolean {
  return DRAWN.test(text ?? '');
}
