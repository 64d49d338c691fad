/** What an event or a lever has changed. */
export const effect = {
  // What an event of a war does to a delegation is said as a cost, never as a gain.
  'costs-more': 'No deal on {$track :track} is now worse for you.',
  'costs-less': 'No deal on {$track :track} is now less bad for you.',
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
  'channel-relayed': '{$pair :parties at=start} can now reach each other only through others.',
  'channel-none': '{$pair :parties at=start} can no longer talk.',
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
