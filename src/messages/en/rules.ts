/** The rules and the words, over any screen. */
export const rules = { heading: 'Rules and words', words: 'Words' } as const;
