/** Members of a bloc, wherever they are listed. */
export const members = {
  silent: 'Про жодну статтю ще нічого не сказано.',
  source: 'Джерело{#hidden}: {$about}{/hidden}',
} as const;
