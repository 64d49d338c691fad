/** Moments that decided a game for one's own delegation: what was done, and what it meant. All points are its own. */
export const moment = {
  heading: 'What decided it for you',
  none: 'Nothing that was said or done stands out for you: no article was settled, and nothing was put to the vote.',
  settled: '{$who :parties at=start} accepted {$clauses :clauses style=full}.',
  refused: '{$by :party at=start} refused {$clause :answer style=full}.',
  'voted-no': `
    .input {$over :articles}
    .match $over
    none {{{$noes :parties at=start} voted no on {$track :track}.}}
    *    {{{$noes :parties at=start} voted no on {$track :track}, over {$over}.}}`,
  left: '{$who :party at=start} left the table.',
  'never-signed': `
    .input {$issues :articles style=title}
    .match $issues
    none {{{$track :track at=start} was never signed.}}
    one  {{{$track :track at=start} was never signed. Not all delegations accepted one article: {$issues}.}}
    *    {{{$track :track at=start} was never signed. Not all delegations accepted {$count :count} articles: {$issues}.}}`,
  signed: '{$track :track at=start} was signed.',

  brings: `
    .input {$turns :points}
    .match $turns
    one {{Of the {$turns} point that turned on it for you, you got {$brings :points}.}}
    *   {{Of the {$turns} points that turned on it for you, you got {$brings :points}.}}`,
  'brings-all': `
    .input {$turns :points}
    .match $turns
    one {{It could not have gone better for you: {$turns} point turned on it.}}
    *   {{It could not have gone better for you: {$turns} points turned on it.}}`,
  'brings-none': `
    .input {$turns :points}
    .match $turns
    one {{It could not have gone worse for you: {$turns} point turned on it.}}
    *   {{It could not have gone worse for you: {$turns} points turned on it.}}`,
  'ended-better': `
    .input {$gain :points}
    .match $gain
    one {{In the end it was {$ended :answer}, for you {$gain} point better.}}
    *   {{In the end it was {$ended :answer}, for you {$gain} points better.}}`,
  'ended-worse': `
    .input {$loss :points}
    .match $loss
    one {{In the end it was {$ended :answer}, for you {$loss} point worse.}}
    *   {{In the end it was {$ended :answer}, for you {$loss} points worse.}}`,
  'was-within-reach': `
    .input {$worth :points}
    .match $worth
    one {{The better text says so: {$worth} point for you, against {$instead :points} for no deal.}}
    *   {{The better text says so: {$worth} points for you, against {$instead :points} for no deal.}}`,
  'text-was-worth': `
    .input {$worth :points}
    .match $worth
    one {{By your points at the end, that text was worth {$worth} point, and no deal {$noDeal :points}.}}
    *   {{By your points at the end, that text was worth {$worth} points, and no deal {$noDeal :points}.}}`,
  'no-longer': 'With that, {$tracks :tracks} could no longer be signed.',
  'had-to-wait': 'Without that signature {$tracks :tracks} could not be signed.',
  'without-it': 'Without that signature you have what no deal is worth to you.',
  'not-ratified': 'So {$track :track} never came into force.',
  'signed-worth': `
    .input {$points :points}
    .match $points
    one {{It gives you {$points} point, against {$noDeal :points} for no deal.}}
    *   {{It gives you {$points} points, against {$noDeal :points} for no deal.}}`,

  /** The one move that mattered most, by replays. */
  mattered: 'The one move of yours that mattered most',
  did: 'What you did',
  instead: 'What you could have done',
  'instead-accept': 'Accept this offer.',
  'instead-refuse': 'Refuse this offer.',
  'leave-undone': 'Leave it undone.',
  replays:
    'Both were replayed {$ways :count} times. With the other choice it ended better for you in {$better :count} replays, worse in {$worse :count} and the same in {$same :count}.',
  'replays-known':
    'A chance, not a promise. Each replay begins on that day, and the computer plays all chairs, yours too. What you could not know then differs from replay to replay.',
  'replays-hidden':
    'You could not have known it: the replays use what the others really wanted. Each begins on that day, and the computer plays all chairs, yours too.',
  'none-mattered': 'No single move of yours would have changed this.',
  'none-mattered-note':
    'The computer replayed your decisions with other choices. No difference was greater than chance can make.',
  replaying: 'The computer replays your decisions with other choices, to find the one that mattered most.',
  'compared-replaying': 'still being replayed',
  'compared-alike': 'no clear difference',
  'compared-apart': 'made a clear difference',
  'replaying-of': `
    .input {$of :count}
    .match $of
    one {{{$done :count} of {$of} step is done.}}
    *   {{{$done :count} of {$of} steps are done.}}`,
  'replays-failed': 'Your decisions could not be replayed here. You can try it again under “Your decisions”.',

  // Where no points are told.
  'brings-unscored': 'Something turned on it for you, and you got a part of it.',
  'brings-all-unscored': 'It could not have gone better for you.',
  'brings-none-unscored': 'It could not have gone worse for you.',
  'ended-better-unscored': 'In the end it was {$ended :answer}, which is better for you.',
  'ended-worse-unscored': 'In the end it was {$ended :answer}, which is worse for you.',
  'was-within-reach-unscored': 'The better text says so: for you it was better than no deal.',
  'signed-against':
    '{$than :one-of more=|It gives you more than no deal.| same=|It gives you as much as no deal.| less=|It gives you less than no deal.|}',
  'text-against':
    '{$than :one-of more=|At the end that text was better for you than no deal.| same=|At the end that text was as good for you as no deal.| less=|At the end that text was worse for you than no deal.|}',
} as const;
