/** Lines of the durability table: what is counted, why, and what it rests on. */
export const durability = {
  base: 'Starting value',
  'base-because': 'Every agreement starts with these points.',
  'self-enforcing': `
    .input {$below :whether}
    .match $below
    yes {{Not every side gains by keeping it}}
    *   {{Every side gains by keeping it}}`,
  'self-enforcing-because': `
    .input {$party :party}
    .input {$below :whether}
    .input {$surplus :points}
    .match $below $surplus
    yes one {{{$party :party at=start} {$party :agree you=gain one=gains} least: {$surplus} point less than from no deal at the end.}}
    yes *   {{{$party :party at=start} {$party :agree you=gain one=gains} least: {$surplus} points less than from no deal at the end.}}
    *   one {{{$party :party at=start} {$party :agree you=gain one=gains} least: {$surplus} point more than from no deal at the end.}}
    *   *   {{{$party :party at=start} {$party :agree you=gain one=gains} least: {$surplus} points more than from no deal at the end.}}`,
  'self-enforcing-source': 'Fearon 1995, on why promises are kept or broken',
  'fair-gains': `
    .input {$takes :whether}
    .match $takes
    yes {{Uneven gains}}
    *   {{Fairly even gains}}`,
  'fair-gains-because': `
    .input {$takes :whether}
    .match $takes
    yes {{One side got a much smaller share of its possible gain than the others.}}
    *   {{No side’s share of its possible gain is far below half the average.}}`,
  'fair-gains-source': 'Werner 1999, on terms that lead to new fighting',
  'veto-parties': `
    .input {$missing :parties}
    .match $missing
    none {{Everyone who could block it has signed}}
    *    {{A delegation that could block it has not signed}}`,
  'veto-parties-because': `
    .input {$missing :parties}
    .match $missing
    none {{Every delegation with a say in an article has signed.}}
    *    {{Missing: {$missing}.}}`,
  'veto-parties-source': 'Cunningham 2006, on groups that can block peace',
  trust: `
    .input {$takes :whether}
    .match $takes
    yes {{Lack of trust}}
    *   {{Trust}}`,
  'trust-because': 'The signatories trust each other {$mean :count} of 100 on average. Low trust costs points.',
  'trust-source': 'Jøsang and Ismail 2002, on measuring trust',
  narrow: 'Narrowly ratified',
  'narrow-because': '{$parties :parties at=start} had barely enough support at home.',
  'narrow-source': 'Putnam 1988, on negotiating abroad and at home at once',
  silent: '.input {$count :count} .match $count one {{{$count} article left out}} * {{{$count} articles left out}}',
  'silent-because': 'The agreement leaves out {$issues :articles}.',
  'silent-source': 'Fortna 2003, on stronger agreements',
  'last-day': 'Signed at the last minute',
  'last-day-because': `
    .input {$tracks :tracks at=start}
    .match $tracks
    one {{{$tracks} was signed on the last {:round}.}}
    *   {{{$tracks} were signed on the last {:round}.}}`,
  'last-day-source': 'Werner and Yuen 2005, on agreements made under pressure',
  vague: '.input {$count :count} .match $count one {{{$count} vague article}} * {{{$count} vague articles}}',
  'vague-because': 'Each side reads it its own way, and sooner or later they will argue about it.',
  author: '{$issues :articles at=start}',

  // Where no points are told.
  'self-enforcing-because-unscored': `
    .input {$party :party}
    .input {$below :whether}
    .match $below
    yes {{{$party :party at=start} {$party :agree you=gain one=gains} least: less than from no deal at the end.}}
    *   {{{$party :party at=start} {$party :agree you=gain one=gains} least: no less than from no deal at the end.}}`,
} as const;
