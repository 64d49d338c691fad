/** How well it is documented what somebody says, in a word behind it. */
export const tag = {
  stated: 'stated',
  reported: 'reported',
  inferred: 'inferred',
} as const;
