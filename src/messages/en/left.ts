/** What was left on the table: better texts, and what parted those who had to sign. */
export const left = {
  'none-in-force': `
    .input {$homes :whether}
    .match $homes
    yes {{No other firm text that every home would have supported would have given one who signed it more without giving another one less.}}
    *   {{No other firm text would have given one who signed it more without giving another one less.}}`,
  'some-in-force': `
    .input {$count :count}
    .match $count
    one {{{$count} other firm text would have given nobody who signed less, and somebody more.}}
    *   {{{$count} other firm texts would have given nobody who signed less, and somebody more.}}`,
  some: `
    .input {$count :count}
    .input {$homes :whether}
    .match $count $homes
    one yes {{{$count} firm text would have been better than no deal for all who had to sign, and would have found enough support in every home.}}
    one *   {{{$count} firm text would have been better than no deal for all who had to sign.}}
    *   yes {{{$count} firm texts would have been better than no deal for all who had to sign, and would have found enough support in every home.}}
    *   *   {{{$count} firm texts would have been better than no deal for all who had to sign.}}`,
  none: `
    .input {$homes :whether}
    .match $homes
    yes {{No firm text was better than no deal for all who had to sign, and would have found enough support in every home.}}
    *   {{No firm text was better than no deal for all who had to sign.}}`,
  'vague-better':
    'With a vague article, which each side reads its own way, there was one that was better than no deal for all.',
  'no-failure': 'Not to sign was no failure.',

  'crossed-line': 'it crossed a red line of {$who :parties}',
  'worth-less': 'it was worth less than no deal to {$who :parties}',
  'why-voted-down': 'As the text was last voted on, {$reasons :list}.',
  'why-never-voted': 'As the text stood at the end, {$reasons :list}.',
  'only-after': `
    .input {$none :whether}
    .match $none
    yes {{It could be signed only after {$track :track}, for which there was no such text.}}
    *   {{It could be signed only after {$track :track}.}}`,

  'this-one': 'This one',
  'one-never-voted': 'One of them, the nearest to what stood in the text at the end',
  'one-voted-down': 'One of them, the nearest to what was last voted on',
  'one-signed': 'One of them, the nearest to what was signed',
  'one-signed-for-all': 'One of them, the nearest to what was signed that gives all of them more',

  differs: `
    .input {$issues :articles style=title}
    .match $issues
    one {{The nearest of them differs from what was signed in one article: {$issues}.}}
    *   {{The nearest of them differs from what was signed in {$count :count} articles: {$issues}.}}`,
  'differs-for-all': `
    .input {$issues :articles style=title}
    .match $issues
    one {{The nearest that gives all of them more differs from what was signed in one article: {$issues}.}}
    *   {{The nearest that gives all of them more differs from what was signed in {$count :count} articles: {$issues}.}}`,
  parted: `
    .input {$issues :articles style=title}
    .match $issues
    one {{One article parted them: {$issues}.}}
    *   {{{$count :count} articles parted them: {$issues}.}}`,
  'voted-not-signed': `
    .input {$issues :articles style=title}
    .match $issues
    none {{These very words were voted on last, and not signed.}}
    one  {{These very words were voted on last, and not signed over one article: {$issues}.}}
    *    {{These very words were voted on last, and not signed over {$count :count} articles: {$issues}.}}`,
  'stood-at-the-end': `
    .input {$issues :articles style=title}
    .match $issues
    none {{These very words stood in the text at the end, accepted for now by all they needed.}}
    one  {{These very words stood in the text at the end. What was missing was that all accepted one article: {$issues}.}}
    *    {{These very words stood in the text at the end. What was missing was that all accepted {$count :count} articles: {$issues}.}}`,

  'nothing-stood': 'At the end nothing was written here.',
  'signed-was': 'Signed was: {$wording}.',
  'voted-was': 'Last voted on was: {$wording}.',
  'text-said': 'At the end the text said: {$wording}.',
  against: '{$who :parties} stood against this in the end',
  otherwise: '{$who :parties} had last asked for something else',
  for: '{$who :parties} stood for it',
  'who-stood': '{$said :list by=semicolon at=start}.',
  'nobody-asked': 'Nobody had asked for this, and nobody had refused it.',
  'gain-signed': `
    .input {$worth :points}
    .match $worth
    one {{{$worth} point, against {$instead :points} as it was signed}}
    *   {{{$worth} points, against {$instead :points} as it was signed}}`,
  'gain-unsigned': `
    .input {$worth :points}
    .match $worth
    one {{{$worth} point, against {$instead :points} for no deal}}
    *   {{{$worth} points, against {$instead :points} for no deal}}`,

  'signable-never': 'On no day was there a firm text that suited all who sign.',
  'signable-always': 'On every day there were firm texts that suited all who sign.',
  'signable-until':
    'Until {$round :day} there were firm texts that suited all who sign: {$count :count} on that day, and none afterwards.',
  'signable-from':
    'From {$round :day} on there were firm texts that suited all who sign; on the days before there were none.',
  'signable-on': 'Only on these days were there firm texts that suited all who sign: {$rounds :list by=semicolon}.',
  'signable-day': '{$round :day}',

  // Where no points are told.
  'gain-signed-unscored': 'not the same as it was signed',
  'gain-unsigned-unscored': 'more than no deal',
} as const;
