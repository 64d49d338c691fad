/** Articles that a no names. */
export const ballot = {
  no: '{$party :party} {$party :agree you=vote one=votes} no because of {$over :list}',
  settled: '{$issue :article}',
  silent: '{$issue :article} (left open)',
  'settled-briefly': '{$number :count} {$issue :article style=title}',
  'silent-briefly': '{$number :count} {$issue :article style=title} (left open)',
} as const;
