/** The text as a grid: what each delegation stands for, article by article, and who says what of an answer. */
export const grid = {
  'worth-to-you': 'worth to you',
  part: 'Part {$number :count}, {$track :track}',
  'to-sign': '{$signatories :parties at=start together=yes} {$signatories :agree you=sign one=signs}',
  'signed-by': 'Signed by {$signatories :parties together=yes}',
  article: '{#hidden}Article {/hidden}{$number :count} {#b}{$title}{/b}',

  'cell-pencilled': 'Not sent yet:',
  'cell-accepted': '{$who :party at=start} {$who :agree you=have one=has} accepted for now:',
  'cell-asked': '{$who :party at=start} {$who :agree you=ask one=asks} for:',
  'cell-wish': '{$who :party at=start} {$who :agree you=want one=wants}:',
  'cell-unknown': '{$who :party at=start}: position unknown.',
  /** Told by the person, to that delegation alone. */
  'heard-matters': '{$who :party at=start} {$who :agree you=know one=knows} that this is one of your priorities.',

  wordings: 'Answers on {$title}',
  points: `
    .input {$points :count}
    .match $points
    one {{{$points}{#hidden} point for you{/hidden}}}
    *   {{{$points}{#hidden} points for you{/hidden}}}`,
  /** Before the reasons of a delegation, which the scenario's author has written. */
  'game-words': 'In the game’s words:',

  called: '{$party :party at=start}',
  you: 'you',
  left: 'has left',
  leaving: 'is leaving',
  frustrated: 'losing patience',
  'trust-untried': 'reserved so far',
  'trust-hardly': 'distrusts you',
  'trust-little': 'wary of you',
  'trust-some': 'open to you',
  'trust-much': 'trusts you',

  wants: '{$who :party at=start} {$who :agree you=want one=wants} it',
  accepts: '{$who :party at=start} could accept it',
  claimed: 'Others say that {$who :party} {$who :agree you=accept one=accepts} it',
  against: '{$who :party at=start} {$who :agree you=are one=is} against it',
  never: '{$who :party at=start} will never sign it',
  // Of what a delegation has done in these talks, and of what it stood for before that.
  initialled: '{$who :party at=start} {$who :agree you=have one=has} accepted it for now',
  asks: '{$who :party at=start} {$who :agree you=ask one=asks} for it',
  rejected: '{$who :party at=start} rejected it on {$round :maybe-day style=letter}',
  opened: '{$who :party at=start} asked for it at the start',
  wanted: '{$who :party at=start} wanted it at first',
  accepted: '{$who :party at=start} could accept it at first',
  opposed: '{$who :party at=start} {$who :agree you=were one=was many=were} against it at first',
  /** What stands in the column of a delegation, under its name. */
  'stand-wants': `
    .input {$who :party}
    {{{$who :agree you=want one=wants} it}}`,
  'stand-accepts': 'could accept it',
  'stand-claimed': `
    .input {$who :party}
    {{{$who :agree you=accept one=accepts} it, others say}}`,
  'stand-against': `
    .input {$who :party}
    {{{$who :agree you=are one=is} against it}}`,
  'stand-never': `
    .input {$who :party}
    {{{$who :agree you=will one=will} never sign it}}`,
  'stand-initialled': `
    .input {$who :party}
    {{{$who :agree you=have one=has} accepted it for now}}`,
  'stand-asks': `
    .input {$who :party}
    {{{$who :agree you=ask one=asks} for it}}`,
  'stand-rejected': 'rejected it on {$round :maybe-day style=letter}',
  'stand-opened': 'asked for it at the start',
  'stand-wanted': 'wanted it at first',
  'stand-accepted': 'could accept it at first',
  'stand-opposed': 'against it at first',
  stated: 'stated',
  reported: 'reported',
  inferred: 'inferred',

  // Where no points are told.
  'worth-to-you-unscored': 'worth to you',
} as const;
