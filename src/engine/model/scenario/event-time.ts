/** Time of an event: in a round, on a date, after something, or by chance. One of the four. */
export interface EventTime {
  readonly round?: number | undefined;
  /** A calendar day, as YYYY-MM-DD. */
  readonly date?: string | undefined;
  /**
   * One of: a track that is signed, one whose vote fails, one whose announced date passes, or a party that walks out.
   */
  readonly after?:
    | {
        readonly track?: string | undefined;
        readonly signed?: true | undefined;
        readonly trackVoteFailed?: string | undefined;
        readonly datePassed?: string | undefined;
        readonly walkedOut?: string | undefined;
      }
    | undefined;
  /** 0 to 1, drawn at each dawn of the rounds `from` to `to`. */
  readonly chance?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}
