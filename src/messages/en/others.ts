/** What is known of the delegations: how far each is trusted, stands at home and can be reached, and whether the time is ripe. */
export const others = {
  trust: 'Trust',
  'trust-and-home': 'Trust and support at home',
  you: '{$who :party style=name}, you',
  standing: '{#term of=home}Support at home{/term}: {$points :count} of 100 ({$words})',
  /** How far the person trusts another, and that one the person. */
  trusted: `.input {$who :party}
    {{{#term of=trust}Your trust in {$who :agree you=you one=it many=them}{/term}: {$inThem}. {$who :agree you=Your one=Its many=Their} trust in you: {$inYou}.}}`,

  /** What it feels for the person beside trust, each in words and a small number. */
  regard: 'Respect for you: {$respect}. Frustration with you: {$frustration}.',

  moment: 'Is this the moment for a deal?',
  'moment-about':
    'The time is {#term of=ripe}ripe{/term} when waiting hurts every signatory and a way out is in sight.',
  'moment-of-others': 'You cannot see whom else it hurts.',

  'who-talks': 'Who talks with whom',
  /** After the name of each. */
  gone: 'has left',
  self: `
    .input {$leaving :whether}
    .match $leaving
    yes {{you, about to leave}}
    *   {{you}}`,
  direct: `
    .input {$leaving :whether}
    .match $leaving
    yes {{is about to leave; you talk directly}}
    *   {{you talk directly}}`,
  none: `
    .input {$leaving :whether}
    .match $leaving
    yes {{is about to leave; no channel}}
    *   {{no channel}}`,
  relayed: `
    .input {$leaving :whether}
    .match $leaving
    yes {{is about to leave; {$via :party style=name} {$via :agree you=carry one=carries} your letters}}
    *   {{{$via :party style=name} {$via :agree you=carry one=carries} your letters}}`,
} as const;
