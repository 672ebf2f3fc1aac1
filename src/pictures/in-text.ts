import BodiesPicture from './BodiesPicture.astro';
import CooperationPicture from './CooperationPicture.astro';
import MemberMap from './MemberMap.astro';
import OperationFigures from './OperationFigures.astro';
import type { PictureName } from '../registry/picture-names.ts';

/** The pictures that a writer can put into a page, each under its name. */
export const PICTURES = {
  BodiesPicture,
  CooperationPicture,
  MemberMap,
  OperationFigures,
} satisfies Record<PictureName, unknown>;
