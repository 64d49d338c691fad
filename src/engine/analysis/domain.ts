/**
 * A space of deals: a few issues, and what every party has of every package. Made of a track of a compiled scenario
 * or of numbers from a file; the analysis works on it without asking which.
 */
export interface Domain {
  readonly issues: readonly DomainIssue[];
  /** Parties whose signature a deal needs. */
  readonly parties: readonly DomainParty[];
  /** Number of packages. They are numbered in mixed radix, the first issue weighing most. */
  readonly packageCount: number;
  /** Number of packages that the tables list: all, or those of the sample. */
  readonly listed: number;
  /** By row of the tables: the number of the package. Absent where row and number are the same. */
  readonly sample: Float64Array | undefined;
  /** By row: 1 where the rules let nobody sign the package. Absent where there is none. */
  readonly barred: Uint8Array | undefined;
}

export interface DomainIssue {
  readonly name: string;
  readonly options: readonly string[];
}

export interface DomainParty {
  readonly name: string;
  /**
   * By row: whole numbers in the order of the party's points, equal exactly where those are equal. Where the points
   * are small whole numbers these are the points themselves.
   */
  readonly ranks: Int32Array;
  /** The least rank that is at or above the walk-away. */
  readonly accepts: number;
  /** By row: 1 where it crosses a red line of the party. Absent where it has none. */
  readonly forbidden: Uint8Array | undefined;
  readonly points: ExactPoints;
}

/** A party's points without any rounding: whole numbers of parts, `unit` of which are one point. */
export interface ExactPoints {
  readonly unit: bigint;
  /** In parts. */
  readonly walkAway: bigint;
  /** Parts of the package in a row. */
  readonly of: (row: number) => bigint;
  /** Points of the package in a row, to the nearest float or its neighbour: for sums that need not be exact. */
  readonly near: (row: number) => number;
}

/** The most packages that are looked at one by one; a larger space is sampled. */
export const MOST_PACKAGES = 1_000_000;

/** The number of the package in a row of the tables. */
export function packageInRow(domain: Domain, row: number): number {
  return domain.sample === undefined ? row : domain.sample[row]!;
}

/** The options of a package, by issue. */
export function optionsOfPackage(domain: Domain, index: number): number[] {
  const options = domain.issues.map(() => 0);
  let rest = index;
  for (let place = options.length - 1; place >= 0; place -= 1) {
    const count = domain.issues[place]!.options.length;
    options[place] = rest % count;
    rest = Math.floor(rest / count);
  }
  return options;
}
