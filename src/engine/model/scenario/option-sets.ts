/** One or more options of one or more issues, by id. */
export type OptionSets = Readonly<Record<string, readonly string[]>>;
