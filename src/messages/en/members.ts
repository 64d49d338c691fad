/** Members of a bloc, wherever they are listed. */
export const members = {
  silent: 'Has said nothing about any article yet.',
  because: `
    .input {$isPrivate :whether}
    .match $isPrivate
    yes {{{$because} ({$tag}; only you know)}}
    *   {{{$because} ({$tag})}}`,
  source: 'Source{#hidden} on {$about}{/hidden}',
} as const;
