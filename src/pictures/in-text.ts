import BodiesPicture from './BodiesPicture.astro';
import CooperationPicture from './CooperationPicture.astro';
import MemberMap from './MemberMap.astro';
import OperationFigures from './OperationFigures.astro';

/** The pictures that a writer can put into a page: `<MemberMap />` on a line of its own. */
export const PICTURES = { BodiesPicture, CooperationPicture, MemberMap, OperationFigures };

const DRAWN = new RegExp(`^<(?:${Object.keys(PICTURES).join('|')})\\b`, 'm');

/** True where a text holds a picture. */
export function isPictured(text: string | undefined): boolean {
  return DRAWN.test(text ?? '');
}
