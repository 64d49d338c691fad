/** Articles that a no names. */
export const ballot = {
  no: '{$party :party} {$party :agree you=кажете one=каже many=кажуть} «ні» через {$over :list}',
  settled: 'статтю {$issue :article}',
  silent: 'статтю {$issue :article} (про неї проєкт мовчить)',
  'settled-briefly': '{$number :count} {$issue :article style=title}',
  'silent-briefly': '{$number :count} {$issue :article style=title} (проєкт мовчить)',
} as const;
