import BodiesPicture from './BodiesPicture.astro';
import CooperationPicture from './CooperationPicture.astro';
import MemberMap from './MemberMap.astro';
import OperationFigures from './OperationFigures.astro';

/** The pictures that a writer can put into a page: `<MemberMap />` on a line of its own. */
export const PICTURES = { BodiesPicture, CooperationPicture, MemberMap, OperationFigures };
