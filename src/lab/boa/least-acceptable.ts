/** The values with which an offer is compared, in the units of a sheet. */
export interface Waiting {
  readonly floor: number;
  /** The negotiator's current target, and its own value of its next offer. */
  readonly target: number;
  readonly next: number;
  /** The best that the others have offered so far, the offer on the table included. */
  readonly received: number;
  readonly isLastRound: boolean;
  /** True if no party acts after it: an offer not accepted now is lost. */
  readonly hasLastWord: boolean;
}

/**
 * The least that is worth accepting: never below the floor; with the last word just that, since nothing comes after; in
 * the last round what was offered before and may be had again; until then its target or what its own next offer would
 * give, whichever is less (AC_next: Baarslag, Hindriks & Jonker 2013, and the value of waiting).
 */
export function leastAcceptable({ floor, target, next, received, isLastRound, hasLastWord }: Waiting): number {
  if (hasLastWord) return floor;
  return Math.max(floor, isLastRound ? received : Math.min(target, next));
}
