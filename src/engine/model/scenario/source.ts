/** Where something was said. */
export interface Source {
  readonly outlet: string;
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  /** In our own words. */
  readonly says: string;
}
