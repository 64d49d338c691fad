/** How well it is documented what somebody says, in a word behind it. */
export const tag = {
  stated: 'заявлено',
  reported: 'повідомлено',
  inferred: 'припущено',
} as const;
