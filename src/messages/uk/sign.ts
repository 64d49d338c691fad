/** A delegation's sign, for those who listen: who it is, and how it is drawn. Other screens than a game's show it, too. */
export const sign = {
  solid: '{$party}',
  dotted: '{$party}, кажуть інші',
  inferred: '{$party}, припущено',
  struck: '{$party}, ніколи',
} as const;
