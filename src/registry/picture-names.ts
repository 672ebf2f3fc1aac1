/** Picture components that MDX files can use, such as `<MemberMap />` on its own line. */
export const PICTURE_NAMES = ['BodiesPicture', 'CooperationPicture', 'MemberMap', 'OperationFigures'] as const;

/** Name of a picture component. */
export type PictureName = (typeof PICTURE_NAMES)[number];
