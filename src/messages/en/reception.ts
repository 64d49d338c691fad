/** How an offer may land with the one that it goes to, behind its name, and how sure that is. */
export const reception = {
  /** The quarters of the scale. */
  refuse: 'refuse',
  counter: 'counter',
  'in-part': 'in part',
  accept: 'accept',

  either: 'Could go either way.',
  'may-refuse': 'May refuse.',
  'may-counter': 'May counter.',
  'may-in-part': 'May accept in part.',
  'may-accept': 'May accept.',
  'probably-refuse': '.input {$who :party} {{Probably {$who :agree you=refuse one=refuses}.}}',
  'probably-counter': '.input {$who :party} {{Probably {$who :agree you=counter one=counters}.}}',
  'probably-in-part': '.input {$who :party} {{Probably {$who :agree you=accept one=accepts} in part.}}',
  'probably-accept': '.input {$who :party} {{Probably {$who :agree you=accept one=accepts}.}}',
  'very-likely-refuse': '.input {$who :party} {{Quite likely {$who :agree you=refuse one=refuses}.}}',
  'very-likely-counter': '.input {$who :party} {{Quite likely {$who :agree you=counter one=counters}.}}',
  'very-likely-in-part': '.input {$who :party} {{Quite likely {$who :agree you=accept one=accepts} in part.}}',
  'very-likely-accept': '.input {$who :party} {{Quite likely {$who :agree you=accept one=accepts}.}}',

  'in-the-way': 'The obstacle is {$issue :article}.',
  'own-proposal': '{$who :party at=start} proposed this on {$round :day style=letter}.',
  'nothing-else': 'We see no sign of anything else.',
  'else-refuse': 'If not, a refusal.',
  'else-counter': 'If not, a counter.',
  'else-in-part': 'If not, acceptance in part.',
  'else-accept': 'If not, acceptance.',
  anything: `
    .input {$from :choice}
    .input {$to :choice}
    .match $from $to
    refuse in-part {{It could be anything from a refusal to acceptance in part.}}
    refuse *       {{It could be anything from a refusal to acceptance.}}
    *      *       {{It could be anything from a counter to acceptance.}}`,

  'clear-guess': 'Only a guess.',
  'clear-fairly': 'The signs are fairly clear.',
  'clear-sure': 'The signs are clear, but signs can mislead.',

  /** Afterwards, under what came of an offer. */
  'guessed-right': `
    .input {$kind :choice}
    .input {$who :party}
    .match $kind
    refuse  {{We had guessed “refuses”. {$who :party at=start} did.}}
    counter {{We had guessed “counters”. {$who :party at=start} did.}}
    in-part {{We had guessed “accepts in part”. {$who :party at=start} did.}}
    *       {{We had guessed “accepts”. {$who :party at=start} did.}}`,
  /** `likely`: it was told as quite likely. */
  'guessed-wrong': `
    .input {$kind :choice}
    .input {$likely :whether}
    .match $kind $likely
    refuse  yes {{We had guessed “refuses” and called it quite likely. We were wrong.}}
    counter yes {{We had guessed “counters” and called it quite likely. We were wrong.}}
    in-part yes {{We had guessed “accepts in part” and called it quite likely. We were wrong.}}
    *       yes {{We had guessed “accepts” and called it quite likely. We were wrong.}}
    refuse  *   {{We had guessed “refuses” without being sure. We were wrong.}}
    counter *   {{We had guessed “counters” without being sure. We were wrong.}}
    in-part *   {{We had guessed “accepts in part” without being sure. We were wrong.}}
    *       *   {{We had guessed “accepts” without being sure. We were wrong.}}`,
} as const;
