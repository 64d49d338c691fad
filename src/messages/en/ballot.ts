/** Articles that a no names. */
export const ballot = {
  no: '{$party :party} {$party :agree you=say one=says} no over {$over :list}',
  settled: '{$issue :article}',
  silent: '{$issue :article} (the draft is silent there)',
  'settled-briefly': '{$number :count} {$issue :article style=title}',
  'silent-briefly': '{$number :count} {$issue :article style=title} (silent)',
} as const;
