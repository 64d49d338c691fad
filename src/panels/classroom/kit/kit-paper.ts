/** Sizes of paper that a kit is made for. */
export const KIT_PAPERS = ['a4', 'letter'] as const;
export type KitPaper = (typeof KIT_PAPERS)[number];
