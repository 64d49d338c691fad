/** Members of a bloc, wherever they are listed. */
export const members = {
  silent: 'Про жодну статтю ще нічого не сказано.',
  because: `
    .input {$isPrivate :whether}
    .match $isPrivate
    yes {{{$because} ({$tag}; це знаєте лише ви)}}
    *   {{{$because} ({$tag})}}`,
  source: 'Джерело{#hidden}: {$about}{/hidden}',
} as const;
