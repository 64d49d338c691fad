/** Quality of a position's documentation: said on the record, reported by others, or inferred by the author. */
export const TAGS = ['stated', 'reported', 'inferred'] as const;
export type Tag = (typeof TAGS)[number];
