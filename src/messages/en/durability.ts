/** Lines of the durability table: what is counted, why, and what it rests on. */
export const durability = {
  base: 'To start with',
  'base-because': 'Every text starts here, before anything is known of it.',
  'self-enforcing': `
    .input {$below :whether}
    .match $below
    yes {{Not worth keeping for everybody}}
    *   {{Worth keeping for everybody}}`,
  'self-enforcing-because': `
    .input {$party :party}
    .input {$below :whether}
    .input {$surplus :points}
    .match $below $surplus
    yes one {{{$party :party at=start} {$party :agree you=gain one=gains} least by it: {$surplus} point below no deal, as that stands at the end.}}
    yes *   {{{$party :party at=start} {$party :agree you=gain one=gains} least by it: {$surplus} points below no deal, as that stands at the end.}}
    *   one {{{$party :party at=start} {$party :agree you=gain one=gains} least by it: {$surplus} point over no deal, as that stands at the end.}}
    *   *   {{{$party :party at=start} {$party :agree you=gain one=gains} least by it: {$surplus} points over no deal, as that stands at the end.}}`,
  'self-enforcing-source': 'Fearon 1995, on why promises are kept or not',
  'fair-gains': `
    .input {$takes :whether}
    .match $takes
    yes {{Uneven gains}}
    *   {{Fairly even gains}}`,
  'fair-gains-because': `
    .input {$takes :whether}
    .match $takes
    yes {{One side gains much less of what it could have gained than the others do.}}
    *   {{Nobody gains much less than half as much of what it could have gained as the sides do on average.}}`,
  'fair-gains-source': 'Werner 1999, on terms that invite to fight again',
  'veto-parties': `
    .input {$missing :parties}
    .match $missing
    none {{Everybody who could block it has signed}}
    *    {{Somebody who could block it has not signed}}`,
  'veto-parties-because': `
    .input {$missing :parties}
    .match $missing
    none {{Nobody with a say in an article stands outside.}}
    *    {{Outside {$missing :agree you=stand one=stands} {$missing}.}}`,
  'veto-parties-source': 'Cunningham 2006, on those who can block peace',
  trust: `
    .input {$takes :whether}
    .match $takes
    yes {{Trust that is missing}}
    *   {{Trust}}`,
  'trust-because': 'On average those who signed trust each other {$mean :count} of 100. What is missing takes points.',
  'trust-source': 'Jøsang and Ismail 2002, on how trust is counted',
  narrow: 'Narrowly ratified',
  'narrow-because': 'At home it was close for {$parties :parties}.',
  'narrow-source': 'Putnam 1988, on the two tables of every negotiator',
  silent: '.input {$count :count} .match $count one {{{$count} article left out}} * {{{$count} articles left out}}',
  'silent-because': 'The text is silent on {$issues :articles}.',
  'silent-source': 'Fortna 2003, on stronger agreements',
  'last-day': 'Signed in the last hour',
  'last-day-because': `
    .input {$tracks :tracks}
    .match $tracks
    one {{It was the last {:round} when {$tracks :tracks} was signed.}}
    *   {{It was the last {:round} when {$tracks :tracks} were signed.}}`,
  'last-day-source': 'Werner and Yuen 2005, on terms made under pressure',
  vague: '.input {$count :count} .match $count one {{{$count} vague article}} * {{{$count} vague articles}}',
  'vague-because': 'Each side reads it in its own way, and will find out.',
  author: '{$issues :articles at=start}',

  // Where no points are told.
  'self-enforcing-because-unscored': `
    .input {$party :party}
    .input {$below :whether}
    .match $below
    yes {{{$party :party at=start} {$party :agree you=gain one=gains} least by it: less than no deal, as that stands at the end.}}
    *   {{{$party :party at=start} {$party :agree you=gain one=gains} least by it: no less than no deal, as that stands at the end.}}`,
} as const;
