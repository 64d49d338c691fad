/** Plural categories of the Unicode CLDR that several things can have; one has the name itself. */
export const PLURAL_CATEGORIES = ['one', 'two', 'few', 'many', 'other'] as const;

/** Grammatical cases beside the nominative: genitive, dative, accusative, instrumental, locative, vocative. */
export const CASES = ['gen', 'dat', 'acc', 'ins', 'loc', 'voc'] as const;
