/** A delegation's sign, for those who listen: who it is, and how it is drawn. Other screens than a game's show it, too. */
export const sign = {
  solid: '{$party}',
  dotted: '{$party}, others say',
  inferred: '{$party}, inferred',
  struck: '{$party}, never',
} as const;
