/** Members of a bloc, wherever they are listed. */
export const members = {
  silent: 'Has said nothing about any article yet.',
  source: 'Source{#hidden} on {$about}{/hidden}',
} as const;
