/** Issues that are signed together. */
export interface Track {
  readonly id: string;
  readonly title: string;
  /** Name of the part within a sentence: "the meeting"; its title, quoted, if absent. */
  readonly inSentence?: string | undefined;
  readonly signatories: readonly string[];
  /** Id of a track that must be signed before (or on the same dusk as) this one. */
  readonly after?: string | undefined;
  /** Id of the party that may put a single text to the signatories; it need not be one of them. */
  readonly mediator?: string | undefined;
  /** An announced date: a text signed later is worth `penalty` points less to each signatory. */
  readonly aimFor?: { readonly round: number; readonly penalty: number } | undefined;
}
