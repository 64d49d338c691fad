/** Members of a bloc, wherever they are listed. */
export const members = {
  where: `
    .input {$who :party}
    {{Where {$who :agree you=your one=its many=their} members stand}}`,
  of: '{$who :party style=name}: {$who :agree you=your one=its many=their} members',
  label: 'Members',
  about: `
    .input {$who :party}
    .match $who
    you {{Those who are on record, of all for whom you speak. Ask them before you speak for them: one whom you did not ask may contradict you in public.}}
    *   {{Those who are on record, of all for whom {$who :agree you=you one=it many=they} {$who :agree you=speak one=speaks}, as far as it is public.}}`,
  silent: 'Has said nothing about any article yet.',
  because: `
    .input {$isPrivate :whether}
    .match $isPrivate
    yes {{{$because} ({$tag}; only you know)}}
    *   {{{$because} ({$tag})}}`,
  source: 'Why, and who says so{#hidden}: {$about}{/hidden}',
} as const;
