export const livePupil = {} as const;
