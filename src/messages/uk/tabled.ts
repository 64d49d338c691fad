/** Clauses that have come to stand in the text, or beside it, with the same initials. */
export const tabled = {
  'in-text': 'Тепер у тексті: {$what}. Парафи: {$joined :parties}.',
  beside: 'Тепер поряд із текстом: {$what}. Парафи: {$joined :parties}.',
  dropped: `
    .input {$dropped :parties case=gen}
    .match $dropped
    you     {{Ваші попередні парафи втрачають чинність.}}
    you-too {{Ваші попередні парафи і парафи {$dropped :parties others=yes case=gen} втрачають чинність.}}
    *       {{Попередні парафи {$dropped} втрачають чинність.}}`,
} as const;
