export interface WalkAway {
  /** Points in the first round, at the middle level. */
  readonly start: number;
  /** Points added each further round. */
  readonly drift: number;
  /** The seed draws `start` less this (1/4), `start` (1/2), or `start` and this (1/4). */
  readonly spread: number;
  /** In each further round, with probability 1/4, the seed adds up to this many points, up or down. */
  readonly shock: number;
}
