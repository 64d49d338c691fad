/** Members of a bloc, wherever they are listed. */
export const members = {
  where: `
    .input {$who :party}
    {{What {$who :agree you=your one=its many=their} members say}}`,
  of: '{$who :party style=name}: {$who :agree you=your one=its many=their} members',
  label: 'Members',
  about: `
    .input {$who :party}
    .match $who
    you {{Members whose views are public. Ask them before you speak for them: a member that was not asked may contradict you in public.}}
    *   {{Members of {$who} whose views are public.}}`,
  silent: 'Has not taken a position on any article yet.',
  because: `
    .input {$isPrivate :whether}
    .match $isPrivate
    yes {{{$because} ({$tag}; only you know)}}
    *   {{{$because} ({$tag})}}`,
  source: 'Reason and source{#hidden}: {$about}{/hidden}',
} as const;
