/** What the person is about to send. */
export const offer = {
  'counter-goes-back': 'A counter-proposal goes to the sender only.',
  'nobody-left': 'You can send no more offers today.',
  'nobody-left-on': 'You can send no more offers on {$track :track} today.',
  'send-offer': `
    .input {$to :parties together=yes}
    .match $to
    none {{Send}}
    *    {{Send to {$to}}}`,
  'send-offer-to-many': `
    .input {$count :count}
    .match $count
    one {{Send to {$count} delegation}}
    *   {{Send to {$count} delegations}}`,
  'send-counter': `
    .input {$to :parties}
    .match $to
    none {{Send}}
    *    {{Send to {$to}}}`,
  // Why a delegation can be sent no more today, as far as each is so; the last sentence stands behind all of them.
  'letter-sent': `
    .input {$tracks :tracks}
    .match $tracks
    one {{You have sent {$party :party} a letter about {$tracks} today.}}
    *   {{You have sent {$party :party} letters about {$tracks} today.}}`,
  'letter-arrived': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Your letter about {$tracks} has reached {$party :party} today.}}
    *   {{Your letters about {$tracks} have reached {$party :party} today.}}`,
  'once-a-round': 'One letter a {:round} is the limit.',
  'ended-early': 'Ended {$days :rounds} with moves left: preparing, or stalling.',
  'heard-from-you': 'Knows your priorities: {$issues :articles}.',
  'split-members': 'Your members disagree, and you have not asked them. One of them may contradict you tomorrow.',
} as const;
