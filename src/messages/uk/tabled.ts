/** Clauses that have come to stand in the text, or beside it, with the same initials. */
export const tabled = {
  'in-text': 'Тепер у проєкті: {$what}. Парафи: {$joined :parties}.',
  beside: 'Тепер запасний варіант до проєкту: {$what}. Парафи: {$joined :parties}.',
  dropped: `
    .input {$dropped :parties case=gen}
    .match $dropped
    you     {{Ваші попередні парафи більше не діють.}}
    you-too {{Ваші попередні парафи і парафи {$dropped :parties others=yes case=gen} більше не діють.}}
    *       {{Попередні парафи {$dropped} більше не діють.}}`,
} as const;
