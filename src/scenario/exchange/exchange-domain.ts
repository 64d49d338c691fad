import type { Rational } from '#engine/analysis/rational.ts';

/** A negotiation domain with what each party has of it, as programs of negotiation research exchange them. */
export interface ExchangeDomain {
  readonly name: string;
  readonly issues: readonly ExchangeIssue[];
  readonly profiles: readonly ExchangeProfile[];
}

export interface ExchangeIssue {
  readonly name: string;
  readonly values: readonly string[];
}

/** The utilities of a party: that of an outcome is the sum over the issues, without any rounding. */
export interface ExchangeProfile {
  readonly name: string;
  /** By issue and value. */
  readonly counts: readonly (readonly Rational[])[];
  /** The utility of no deal. */
  readonly reservation: Rational;
  /** The discount factor: the share of a utility that remains at the deadline. Parley stores it without using it. */
  readonly discount: Rational | undefined;
}

/** A file to be written, by its name without a folder. */
export interface ExchangeFile {
  readonly name: string;
  readonly text: string;
}
