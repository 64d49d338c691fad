/** What was left on the table: better texts, and what parted those who had to sign. */
export const left = {
  'reach-means': `
    .input {$homes :whether}
    .match $homes
    yes {{Within reach: all who had to sign the text could still have signed it. Each of them would have had more by it than with no deal, or no less than by what it signed; it crossed none of their red lines, and every home would have ratified it. How likely that was is counted under “Path”.}}
    *   {{Within reach: all who had to sign the text could still have signed it. Each of them would have had more by it than with no deal, or no less than by what it signed, and it crossed none of their red lines. How likely that was is counted under “Path”.}}`,
  'others-in-force': `
    .input {$count :count}
    .input {$homes :whether}
    .match $count $homes
    0   *   {{No other firm text was within reach.}}
    one yes {{{$count} other firm text was within reach: all who signed could have signed it instead, and every home would have ratified it.}}
    one *   {{{$count} other firm text was within reach: all who signed could have signed it instead.}}
    *   yes {{{$count} other firm texts were within reach: all who signed could have signed one of them instead, and every home would have ratified it.}}
    *   *   {{{$count} other firm texts were within reach: all who signed could have signed one of them instead.}}`,
  'none-better': `
    .input {$all :count}
    .match $all
    one {{It would not have given one delegation more without giving another one less.}}
    *   {{None of them would have given one delegation more without giving another one less.}}`,
  'some-better': `
    .input {$count :count}
    .input {$all :count}
    .match $all $count
    one *   {{It would have given nobody who signed less, and somebody more.}}
    *   one {{{$count} of them would have given nobody who signed less, and somebody more.}}
    *   *   {{{$count} of them would have given nobody who signed less, and somebody more.}}`,
  some: `
    .input {$count :count}
    .input {$homes :whether}
    .match $count $homes
    one yes {{{$count} firm text was within reach: it was better than no deal for all who had to sign, and every home would have ratified it.}}
    one *   {{{$count} firm text was within reach: it was better than no deal for all who had to sign.}}
    *   yes {{{$count} firm texts were within reach: each was better than no deal for all who had to sign, and every home would have ratified it.}}
    *   *   {{{$count} firm texts were within reach: each was better than no deal for all who had to sign.}}`,
  none: `
    .input {$homes :whether}
    .match $homes
    yes {{No firm text was within reach: none was better than no deal for all who had to sign, and would have been ratified by every home.}}
    *   {{No firm text was within reach: none was better than no deal for all who had to sign.}}`,
  'none-before':
    'No firm text was within reach: this part could be signed only after {$track :track}, for which no firm text was within reach.',
  'vague-better':
    'With a vague article, which each side reads its own way, there was one that was better than no deal for all.',
  'no-failure': 'Not to sign was no failure.',

  'crossed-line': 'it crossed a red line of {$who :parties}',
  'worth-less': 'it was worth less than no deal to {$who :parties}',
  'why-voted-down': 'As the text was last voted on, {$reasons :list}.',
  'why-never-voted': 'As the text stood at the end, {$reasons :list}.',
  'only-after': 'It could be signed only after {$track :track}.',

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
