/** What the person is about to send. */
export const offer = {
  'counter-goes-back': 'A counter goes back to its sender.',
  'goes-to-all': 'It goes to {$to :parties together=yes}, who sign this part. Press a name to leave it out.',
  'goes-to-reachable':
    'It goes to {$to :parties}, who sign this part and can still be reached today. Press a name to leave it out.',
  'nobody-left': 'Nobody is left to send an offer to today.',
  'nobody-left-on': 'No more offers on {$track :track} can be sent today.',
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
    none {{Send the counter}}
    *    {{Send the counter to {$to}}}`,
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
  'ended-early': 'Ended {$days :rounds} with moves left: to prepare, or to stall.',
  'heard-from-you': 'Knows from you what matters most to you: {$issues :articles}.',
  'split-members': 'Your members are not of one mind, and you have not asked them: one of them may speak up tomorrow.',
} as const;
