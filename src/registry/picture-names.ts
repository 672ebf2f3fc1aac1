/** Names of the pictures that a writer can put into a page: `<MemberMap />` on a line of its own. */
export const PICTURE_NAMES = ['BodiesPicture', 'CooperationPicture', 'MemberMap', 'OperationFigures'] as const;

export type PictureName = (typeof PICTURE_NAMES)[number];
