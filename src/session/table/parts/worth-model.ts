/** A value against the walk-away, in points with at most one decimal. */
export interface Worth {
  readonly points: number;
  readonly walkAway: number;
  /** The most that the track can bring you. */
  readonly best: number;
  /** "Below what no deal is worth to you", "A little better than no deal", ... */
  readonly words: string;
  /** Sentence of the red line that the text crosses, if any. */
  readonly redLine: string | undefined;
}
