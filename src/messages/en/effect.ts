/** What an event or a lever has changed. */
export const effect = {
  // What an event of a war does to a delegation is said as a cost, never as a gain.
  'costs-more': 'Going without {$track :track} now costs you more.',
  'costs-less': 'Going without {$track :track} now costs you less.',
  'trusts-more': '{$of :party at=start} {$of :agree you=trust one=trusts} {$to :party} more.',
  'trusts-less': '{$of :party at=start} {$of :agree you=trust one=trusts} {$to :party} less.',
  'standing-falls': `
    .input {$party :party}
    .match $party
    you {{Your support at home falls by {$by :count}.}}
    *   {{Support at home for {$party} falls by {$by :count}.}}`,
  'standing-rises': `
    .input {$party :party}
    .match $party
    you {{Your support at home rises by {$by :count}.}}
    *   {{Support at home for {$party} rises by {$by :count}.}}`,
  'channel-direct': '{$pair :parties at=start} can now talk directly.',
  'channel-relayed': '{$pair :parties at=start} now reach each other through others only.',
  'channel-none': '{$pair :parties at=start} no longer speak.',
  'option-on': '{$clauses :clauses} is on the table again.',
  'option-off': '{$clauses :clauses} is off the table.',
  'position-wants':
    'In public, {$party :party} {$party :agree you=want one=wants} {$answer :answer} on {$issue :article}.',
  'position-accepts': 'In public, {$party :party} would accept {$answer :answer} on {$issue :article}.',
  'position-against':
    'In public, {$party :party} {$party :agree you=are one=is} against {$answer :answer} on {$issue :article}.',
  'position-never':
    'In public, {$party :party} {$party :agree you=rule one=rules} out {$answer :answer} on {$issue :article}.',
} as const;
