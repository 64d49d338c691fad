/** Moments that decided a game for one's own delegation: what was done, and what it meant. All points are its own. */
export const moment = {
  heading: 'What decided your result',
  none: 'No single moment decided your result: no article was settled, and there was no vote.',
  settled: '{$who :parties at=start} accepted {$clauses :clauses style=full}.',
  refused: '{$by :party at=start} refused {$clause :answer style=full}.',
  'voted-no': `
    .input {$over :articles}
    .match $over
    none {{{$noes :parties at=start} voted no on {$track :track}.}}
    *    {{{$noes :parties at=start} voted no on {$track :track} because of {$over}.}}`,
  left: '{$who :party at=start} left the table.',
  'never-signed': `
    .input {$issues :articles style=title}
    .match $issues
    none {{{$track :track at=start} was never signed.}}
    one  {{{$track :track at=start} was never signed. The delegations could not agree on one article: {$issues}.}}
    *    {{{$track :track at=start} was never signed. The delegations could not agree on {$count :count} articles: {$issues}.}}`,
  signed: '{$track :track at=start} was signed.',

  brings: `
    .input {$turns :points}
    .match $turns
    one  {{You had {$turns} point at stake here, and got {$brings :points}.}}
    *    {{You had {$turns} points at stake here, and got {$brings :points}.}}`,
  'brings-all': `
    .input {$turns :points}
    .match $turns
    one  {{You had {$turns} point at stake here, and got the best result.}}
    *    {{You had {$turns} points at stake here, and got the best result.}}`,
  'brings-none': `
    .input {$turns :points}
    .match $turns
    one  {{You had {$turns} point at stake here, and got the worst result.}}
    *    {{You had {$turns} points at stake here, and got the worst result.}}`,
  'ended-better': `
    .input {$gain :points}
    .match $gain
    one  {{The final answer was {$ended :answer}, which is {$gain} point better for you.}}
    *    {{The final answer was {$ended :answer}, which is {$gain} points better for you.}}`,
  'ended-worse': `
    .input {$loss :points}
    .match $loss
    one  {{The final answer was {$ended :answer}, which is {$loss} point worse for you.}}
    *    {{The final answer was {$ended :answer}, which is {$loss} points worse for you.}}`,
  'was-within-reach': `
    .input {$worth :points}
    .match $worth
    one  {{The better deal has this answer. You would have got {$worth} point from that deal, instead of {$instead :points} from no deal.}}
    *    {{The better deal has this answer. You would have got {$worth} points from that deal, instead of {$instead :points} from no deal.}}`,
  'text-was-worth': `
    .input {$worth :points}
    .match $worth
    one  {{At the end that draft was worth {$worth} point to you, and no deal was worth {$noDeal :points}.}}
    *    {{At the end that draft was worth {$worth} points to you, and no deal was worth {$noDeal :points}.}}`,
  'no-longer': 'After that, {$tracks :tracks} could no longer be signed.',
  'had-to-wait': 'So {$tracks :tracks} could not be signed either.',
  'without-it': 'Without that signature, you are left with no deal.',
  'not-ratified': 'So {$track :track} never came into force.',
  'signed-worth': `
    .input {$points :points}
    .match $points
    one  {{It gives you {$points} point; no deal was worth {$noDeal :points}.}}
    *    {{It gives you {$points} points; no deal was worth {$noDeal :points}.}}`,

  /** The one move that mattered most, by replays. */
  mattered: 'Your most important move',
  did: 'What you did',
  instead: 'What else you could have done',
  'instead-accept': 'You could have accepted this offer.',
  'instead-refuse': 'You could have refused this offer.',
  'leave-undone': 'You could have left this out.',
  replays:
    'The computer replayed both choices {$ways :count} times. The other choice ended better for you in {$better :count} replays, worse in {$worse :count}, and the same in {$same :count}.',
  'replays-known':
    'This is a chance, not a promise. In each replay the computer plays every delegation from that day on. Anything you could not know then differs from replay to replay.',
  'replays-hidden':
    'You could not have known this: the replays use what the others really wanted. In each, the computer plays every delegation from that day on.',
  'none-mattered': 'No single move of yours would have changed the result.',
  'none-mattered-note':
    'The computer replayed your decisions with other choices. The differences were small enough to be chance.',
  replaying: 'The computer is replaying your decisions with other choices, to find the most important one.',
  'compared-replaying': 'still being replayed',
  'compared-alike': 'no clear difference',
  'compared-apart': 'made a clear difference',
  'replaying-of': `
    .input {$of :count}
    .match $of
    one {{{$done :count} of {$of} step is done.}}
    *   {{{$done :count} of {$of} steps are done.}}`,
  'replays-failed': 'Your decisions could not be replayed here. Try again under “Your decisions”.',

  // Where no points are told.
  'brings-unscored': 'You had something at stake here, and got part of it.',
  'brings-all-unscored': 'You had something at stake here, and got the best result.',
  'brings-none-unscored': 'You had something at stake here, and got the worst result.',
  'ended-better-unscored': 'The final answer was {$ended :answer}, which is better for you.',
  'ended-worse-unscored': 'The final answer was {$ended :answer}, which is worse for you.',
  'was-within-reach-unscored': 'The better deal has this answer. You would have preferred that deal to no deal.',
  'signed-against':
    '{$than :one-of more=|It gives you more than no deal.| same=|It gives you as much as no deal.| less=|It gives you less than no deal.|}',
  'text-against':
    '{$than :one-of more=|At the end that draft was better for you than no deal.| same=|At the end that draft was as good for you as no deal.| less=|At the end that draft was worse for you than no deal.|}',
} as const;
