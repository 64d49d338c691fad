/** What a class talks about when a game is over: steps for a projector, something to guess, and words of negotiation. */
export const debriefTalk = {
  making: 'Looking for what there is to talk about…',
  failed: 'The steps could not be put together.',
  again: 'Try again',
  'for-a-class': 'With a class, on a projector',
  'for-a-class-about':
    'One question a screen, to be read from the back row. Answers are kept back until you show them.',
  form: `
    .input {$minutes :count}
    .input {$steps :count}
    .match $minutes $steps
    one one {{{$minutes} minute, {$steps} step}}
    one *   {{{$minutes} minute, {$steps} steps}}
    *   one {{{$minutes} minutes, {$steps} step}}
    *   *   {{{$minutes} minutes, {$steps} steps}}`,
  terms: 'Words of negotiation in this game',
  'terms-about': 'Each with what it means, and what became of it here.',

  progress: 'Talk about it {#b}{$step :count} of {$count :count}{/b}',
  'hide-answer': 'Hide it again',
  finish: 'Finish',
  leave: 'Leave',
  screen: '{$name}, {$screen :count} of {$count :count}',
  'next-is': 'Next: {$name}',
  'before-is': 'Back: {$name}',
  keys: 'Arrows go on and back, Esc leaves.',
  space: 'Space',
  'hide-timer': 'Hide the timer',
  'show-timer': 'Show the timer',
  'time-left': 'Time left: {$time}',
  'time-is-up': 'Time is up',
  'guess-first': 'Guess first. Hands up for one.',
  'guess-label': 'Four guesses',
  hands: `
    .input {$count :count}
    .match $count
    one {{{$count} hand counted}}
    *   {{{$count} hands counted}}`,
  'hands-for': `
    .input {$count :count}
    .match $count
    one {{{$key}: {$count} hand}}
    *   {{{$key}: {$count} hands}}`,
  'one-more': 'One hand more for {$key}: {$label}',
  'one-less': 'One hand less for {$key}: {$label}',
  'is-true': 'That is how many',

  'step-leave': 'Leave the role',
  'step-felt': 'How it felt',
  'step-happened': 'What happened',
  'step-claims': 'Who claimed what',
  'step-why': 'Why',
  'step-possible': 'What else was possible',
  'step-really': 'What really happened',
  'step-meaning': 'What it means elsewhere',
  'ask-leave': 'You speak for nobody now. What is one sentence that you say as yourself?',
  'ask-felt': 'When were you pleased, angry or bored? What had just happened?',
  'ask-happened': 'What happened, day by day?',
  'ask-claims': 'Who said what of whom, and what became of it?',
  'ask-why': 'Why did it end as it did?',
  'ask-possible': 'What else could have been signed?',
  'ask-really': 'What really happened?',
  'ask-meaning': 'Where have you seen something like this outside the game?',
  'show-happened': 'Show the days',
  'show-claims': 'Show what became of them',
  'show-why': 'Show what the record says',
  'show-possible': 'Show the answer',
  'show-really': 'Show what really happened',
  'show-meaning': 'Show the words that we met',

  day: '{$round :day}',
  'day-signed': '{$track :track at=start} was signed.',
  'day-not-signed': '{$track :track at=start} was put to the vote and not signed: {$who :parties} said no.',
  'day-settled': 'Accepted by all, and not changed again: {$clauses :clauses style=full}.',
  'day-on-paper': `
    .input {$count :count}
    .match $count
    0   {{Nothing was written down.}}
    one {{One offer was written down.}}
    *   {{{$count} offers were written down.}}`,
  'day-quiet': `
    .input {$count :count}
    .match $count
    0   {{Nobody offered anything.}}
    one {{{$count} offer or counter. No article got the wording that all accepted in the end.}}
    *   {{{$count} offers and counters. No article got the wording that all accepted in the end.}}`,
  'day-left': '{$who :party at=start} left the talks.',

  guess: `
    .input {$count :count}
    .match $count
    2 {{Of {$possible :count} texts for {$track :track}, how many suited both on {$round :day}?}}
    * {{Of {$possible :count} texts for {$track :track}, how many suited all {$count} on {$round :day}?}}`,
  'guess-none': 'None at all',
  'guess-between': '{$from :count} to {$to :count}',
  'guess-more': 'More than {$than :count}',
  'guess-answer': '{$count :count} of {$possible :count}',
  'guess-means':
    'A text suits a delegation if it crosses none of its red lines and is worth no less to it than no deal.',
  'guess-apart': 'Nor did one of these texts suit all but one delegation.',
  'guess-nobody-alone': 'Against none of the other texts did one delegation stand alone.',
  'guess-but-one': `
    .input {$more :count}
    .match $more
    one {{{$more} text suited all but {$who :party}.}}
    *   {{{$more} texts suited all but {$who :party}.}}`,
  'guess-more-but-one': `
    .input {$more :count}
    .match $more
    one {{{$more} more suited all but {$who :party}.}}
    *   {{{$more} more suited all but {$who :party}.}}`,
  'guess-only': `
    .input {$more :count}
    .match $more
    one {{{$more} text suited {$who :party} alone.}}
    *   {{{$more} texts suited {$who :party} alone.}}`,
  square: `
    .input {$count :count}
    .match $count
    1 {{Each square is one text.}}
    * {{Each square stands for {$count} texts.}}`,

  'walk-away': 'Walk-away',
  'walk-away-meaning': 'What one has without a deal. It is the measure of every offer.',
  'walk-away-signed':
    'In points of {$who :party}: no deal {$noDeal :points}, {$track :track} as it was signed {$worth :points}.',
  'walk-away-unsigned':
    'For {$track :track}, no deal was worth {$noDeal :points} to {$who :party} at the end, in points. A text worth less was none to sign.',
  zone: 'Zone of agreement',
  'zone-meaning': 'All deals that are no worse for anybody than no deal.',
  'zone-here': `
    .input {$count :count}
    .match $count
    0   {{On {$round :day} it was empty: of {$possible :count} texts for {$track :track}, none suited all who sign.}}
    one {{On {$round :day} it held {$count} of {$possible :count} texts for {$track :track}.}}
    *   {{On {$round :day} it held {$count} of {$possible :count} texts for {$track :track}.}}`,
  trade: 'Trade',
  'trade-meaning': 'Each gives ground where that costs less, and gains where it counts more.',
  'trade-here':
    '{$mine :answer style=full} was better for {$one :party}, {$theirs :answer style=full} for {$other :party}. The other way round, with {$mineTurned :answer} and {$theirsTurned :answer}, both would have had less.',
  concession: 'Concession',
  'concession-meaning': 'A step away from what one has asked for, towards the others.',
  'concession-here':
    '{$who :party at=start} first asked for {$answer :answer style=full}, and on {$round :day} offered {$step :answer}, which counted for less on {$who :agree you=your one=its many=their} own sheet.',
  anchor: 'Anchor',
  'anchor-meaning': 'The first answer that is named. What follows is measured by it.',
  'anchor-held':
    'In what came to be signed, the first answer that was proposed was {$answer :answer style=full}, by {$who :party} on {$round :day}. It is what was signed.',
  'anchor-moved':
    'In what came to be signed, the first answer that was proposed was {$answer :answer style=full}, by {$who :party} on {$round :day}. Signed was {$ended :answer}.',
  ambiguity: 'Constructive ambiguity',
  'ambiguity-meaning': 'Words that each side can read its own way: easier to sign, and harder to keep.',
  'ambiguity-here':
    'On {$issue :article} the text says {$answer :answer} or {$or :answer}, and both readings are open.',
  precondition: 'Precondition',
  'precondition-meaning': 'What must be settled before anything else can be.',
  'precondition-met':
    '{$track :track at=start} could be signed only after {$first :track}, which was signed on {$round :day}.',
  'precondition-unmet': '{$track :track at=start} could be signed only after {$first :track}, and that was not signed.',
  spoiler: 'Spoiler',
  'spoiler-meaning':
    'One that alone keeps from being signed what all the others want. Whether it spoils a deal, or stands up for what it needs, is often disputed.',
  'spoiler-crossed':
    'On {$round :day} {$who :party} alone voted no, and {$track :track} was not signed. The text crossed a red line of {$who :party}.',
  'spoiler-below':
    'On {$round :day} {$who :party} alone voted no, and {$track :track} was not signed. The text was worth less to {$who :party} than no deal.',
  'spoiler-above':
    'On {$round :day} {$who :party} alone voted no, and {$track :track} was not signed. The text was worth no less to {$who :party} than no deal.',
  ratifying: 'Two tables at once',
  'ratifying-meaning': 'Whoever signs abroad must win a yes at home, too.',
  'ratifying-all': 'Every home that was asked said yes to what was signed.',
  'ratifying-no': 'Home said no to what {$who :parties} had signed.',
  'red-line': 'Red line',
  'red-line-meaning': 'What one will never sign. Said in public, it binds.',
  'red-line-here':
    'On {$round :day} {$who :party} said in public that {$who :agree you=you one=it many=they} would never sign {$answer :answer style=full}.',
  'public-word': 'Public commitment',
  'public-word-meaning': 'A word given in public strengthens the hand, and costs something at home if it is not kept.',
  'public-word-insist':
    '{$who :party at=start} insisted in public on {$answer :answer style=full}, and agreed to something else on {$round :day}.',
  'public-word-never':
    '{$who :party at=start} ruled out {$answer :answer style=full} in public, and agreed to it on {$round :day}.',
  'single-text': 'Single text',
  'single-text-meaning': 'A mediator writes one draft, and all mend it instead of each defending its own.',
  'single-text-here': `
    .input {$count :count}
    .match $count
    0   {{{$who :party at=start} put one text to all the others on {$round :day}. They named nothing in it that had to change.}}
    one {{{$who :party at=start} put one text to all the others on {$round :day}. They named {$count} article that had to change.}}
    *   {{{$who :party at=start} put one text to all the others on {$round :day}. They named {$count} articles that had to change.}}`,
  shuttle: 'Shuttle diplomacy',
  'shuttle-meaning': 'Two that do not speak to each other are heard through a third.',
  'shuttle-here': `
    .input {$count :count}
    .match $count
    one {{{$count} offer from one to another was given to {$who :party} to carry.}}
    *   {{{$count} offers from one to another were given to {$who :party} to carry.}}`,
  deadline: 'Deadline effect',
  'deadline-meaning': 'Much is settled only when there is no time left.',
  'deadline-here':
    'Of {$all :count} articles that all accepted in the end, {$count :count} got their wording on the last day, {$round :day}.',
  'walk-out': 'Walking out',
  'walk-out-meaning': 'To leave the table. It is a threat while it is announced, and an end when it is done.',
  'walk-out-here': '{$who :party at=start} left the talks on {$round :day}.',

  // Where no points are told.
  'walk-away-signed-unscored':
    'To {$who :party}, {$track :track} as it was signed is worth what it is against no deal.',
  'walk-away-unsigned-unscored':
    'For {$track :track}, {$who :party} had no deal to fall back on at the end. A text worth less was none to sign.',
} as const;
