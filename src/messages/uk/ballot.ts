/** Articles that a no names. */
export const ballot = {
  no: '{$party :party} {$party :agree you=голосуєте one=голосує many=голосують} проти через {$over :list}',
  settled: 'статтю {$issue :article}',
  silent: 'статтю {$issue :article} (лишилася відкритою)',
  'settled-briefly': '{$number :count} {$issue :article style=title}',
  'silent-briefly': '{$number :count} {$issue :article style=title} (відкрита)',
} as const;
