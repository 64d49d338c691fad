/** The rules and the words, over any screen. */
export const rules = { heading: 'Правила і слова', words: 'Слова гри' } as const;
