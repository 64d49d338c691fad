/** Source of a statement. */
export interface Source {
  readonly outlet: string;
  /** Date as `YYYY-MM-DD`. */
  readonly date: string;
  /** In our own words. */
  readonly says: string;
}
