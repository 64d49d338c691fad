/** One template for every delegation, so that briefings can be compared. */
export interface Mandate {
  readonly interests: string;
  readonly position: string;
  readonly redLines: string;
  readonly canOffer: string;
  readonly answersTo: string;
  readonly ifNoDeal: string;
}
