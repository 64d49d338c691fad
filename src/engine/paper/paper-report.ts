import type { Clause, IssueIndex, PartyIndex } from '../model/moves.ts';
import type { Seed } from '../model/setup.ts';
import type { Wording } from '../model/wording.ts';

/** Report of a table on its game on paper when it is over. */
export interface PaperReport {
  /** By which it is drawn how much homes ask for, and whether a ratified text holds; nothing else is drawn. */
  readonly seed: Seed;
  /** `false` where the news of attacks was left out, see `Setup`. */
  readonly sensitiveEvents?: false | undefined;
  /** By issue: what its article said in the end; absent where it stayed open. */
  readonly text: readonly (Wording | undefined)[];
  /** By track. */
  readonly parts: readonly PartReport[];
  /** Offers that somebody wrote down, in the order in which they were made; there may have been others. */
  readonly offers: readonly NotedOffer[];
}

/** A part that was signed at the dusk of a round, or that was not, and then who refused it at the end of the last one. */
export type PartReport =
  | { readonly signedOn: number }
  | { readonly signedOn: undefined; readonly refusals: readonly NotedRefusal[] };

/** A no, and the one or two articles of the part over which it was a no. */
export interface NotedRefusal {
  readonly party: PartyIndex;
  readonly over: readonly IssueIndex[];
}

/** An offer of one delegation to another on articles of one part. */
export interface NotedOffer {
  readonly round: number;
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  /** In order of issue. */
  readonly clauses: readonly Clause[];
  readonly accepted: boolean;
}
