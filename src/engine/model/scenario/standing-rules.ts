/** Support at home, in points of 100. */
export interface StandingRules {
  /** Initial support of each delegation, unless its party specifies another. */
  readonly start: number;
  /** Lost by the caller of a vote that fails. */
  readonly failedVote: number;
  /** Lost by one that walks out. */
  readonly walkOut: number;
  /** Lost by one that agrees to what it has declared against, once a declaration. */
  readonly crossedDeclaration: number;
  /** Lost by one whose claim is denied by the party that it is about. */
  readonly deniedClaim: number;
  /** Won back by explaining oneself at home, up to what one started with. */
  readonly consult: number;
  /** Lost by a bloc when one of its members dissents in public. */
  readonly dissent: number;
}

/** The support at home that a scenario has if it does not say otherwise. */
export const STANDING_RULES: StandingRules = {
  start: 60,
  failedVote: 5,
  walkOut: 8,
  crossedDeclaration: 12,
  deniedClaim: 4,
  consult: 6,
  dissent: 5,
};

/** Support of 100 that ratifies where the party has factions, if the scenario does not say otherwise. */
export const RATIFY_WITH_FACTIONS = 50;
/** Standing of 100 that ratifies where the party has no factions, if the scenario does not say otherwise. */
export const RATIFY_BY_STANDING = 40;
