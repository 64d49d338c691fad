/** Promises that one party has seen another keep and break. */
export interface TrustNote {
  /** Party that trusts. */
  readonly from: string;
  readonly in: string;
  readonly kept: number;
  readonly broke: number;
  readonly because: string;
  readonly source?: string | undefined;
}
