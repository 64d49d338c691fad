/** No values: it is always said in the same words. */
export type Nothing = Readonly<Record<never, unknown>>;
