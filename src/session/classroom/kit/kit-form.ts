/** A form on which a delegation writes an offer, with the words that stand on it. */
export interface KitForm {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Delegations that it can go to, each with a box. */
  readonly parties: readonly string[];
  readonly day: string;
  readonly articles: readonly { readonly number: number; readonly title: string }[];
  readonly firm: string;
  readonly vague: string;
  readonly answer: string;
  readonly answers: readonly string[];
}
