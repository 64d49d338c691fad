/** What a class talks about when a game is over: steps for a projector, something to guess, and words of negotiation. */
export const debriefTalk = {
  making: 'Preparing the discussion…',
  failed: 'The discussion could not be prepared.',
  again: 'Try again',
  'for-a-class': 'With a class, on a projector',
  'for-a-class-about':
    'One question per screen, large enough for the back row. Answers stay hidden until you show them.',
  form: `
    .input {$minutes :count}
    .input {$steps :count}
    .match $minutes $steps
    one one {{{$minutes} minute, {$steps} step}}
    one *   {{{$minutes} minute, {$steps} steps}}
    *   one {{{$minutes} minutes, {$steps} step}}
    *   *   {{{$minutes} minutes, {$steps} steps}}`,
  terms: 'Negotiation terms in this game',
  'terms-about': 'What each term means, and how it came up in this game.',

  progress: 'Discussion {#b}{$step :count} of {$count :count}{/b}',
  'hide-answer': 'Hide it again',
  finish: 'Finish',
  leave: 'Leave',
  screen: '{$name}, {$screen :count} of {$count :count}',
  'next-is': 'Next: {$name}',
  'before-is': 'Back: {$name}',
  keys: 'Use the arrow keys to go forward or back, and Esc to leave.',
  space: 'Space',
  'hide-timer': 'Hide the timer',
  'show-timer': 'Show the timer',
  'time-left': 'Time left: {$time}',
  'time-is-up': 'Time is up',
  'guess-first': 'Guess first. Raise your hand for one answer.',
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
  'one-more': 'Add a hand for {$key}: {$label}',
  'one-less': 'Remove a hand for {$key}: {$label}',
  'is-true': 'This is the number',

  'step-leave': 'Step out of your role',
  'step-felt': 'How it felt',
  'step-happened': 'What happened',
  'step-claims': 'Claims about others',
  'step-why': 'Why',
  'step-possible': 'What else was possible',
  'step-really': 'What happened in reality',
  'step-meaning': 'What it means outside the game',
  'ask-leave': 'You no longer speak for a delegation. What would you like to say as yourself? One sentence each.',
  'ask-felt': 'When were you pleased, angry or bored? What had just happened?',
  'ask-happened': 'What happened, day by day?',
  'ask-claims': 'What did the delegations claim about each other, and which claims were true?',
  'ask-why': 'Why did the game end this way?',
  'ask-possible': 'Which other deals were possible?',
  'ask-really': 'What happened in reality?',
  'ask-meaning': 'Where have you seen something like this in real life?',
  'show-happened': 'Show the days',
  'show-claims': 'Show what happened to them',
  'show-why': 'Show the reasons from the record',
  'show-possible': 'Show the answer',
  'show-really': 'Show what happened in reality',
  'show-meaning': 'Show the terms from this game',

  day: '{$round :day}',
  'day-signed': '{$track :track at=start} was signed.',
  'day-not-signed': '{$track :track at=start} was put to the vote, but {$who :parties} said no.',
  'day-settled': 'All delegations accepted this, and it did not change again: {$clauses :clauses style=full}.',
  'day-on-paper': `
    .input {$count :count}
    .match $count
    0   {{There are no notes for this day.}}
    one {{One offer was written down.}}
    *   {{{$count} offers were written down.}}`,
  'day-quiet': `
    .input {$count :count}
    .match $count
    0   {{There were no offers.}}
    one {{{$count} offer or counter-proposal. No article reached its final answer.}}
    *   {{{$count} offers and counter-proposals. No article reached its final answer.}}`,
  'day-left': '{$who :party at=start} left the talks.',

  guess: `
    .input {$count :count}
    .match $count
    2 {{Out of {$possible :count} possible deals on {$track :track}, how many suited both sides on {$round :day}?}}
    * {{Out of {$possible :count} possible deals on {$track :track}, how many suited all {$count} signatories on {$round :day}?}}`,
  'guess-none': 'None',
  'guess-between': '{$from :count} to {$to :count}',
  'guess-more': 'More than {$than :count}',
  'guess-answer': '{$count :count} of {$possible :count}',
  'guess-means': 'A deal suits a delegation if it crosses none of its red lines and is at least as good as no deal.',
  'guess-apart': 'None of these deals suited all delegations but one, either.',
  'guess-nobody-alone': 'None of the other deals was blocked by one delegation alone.',
  'guess-but-one': `
    .input {$more :count}
    .match $more
    one  {{{$more} deal suited every signatory except {$who :party}.}}
    *    {{{$more} deals suited every signatory except {$who :party}.}}`,
  'guess-more-but-one': `
    .input {$more :count}
    .match $more
    one  {{Another {$more} suited every signatory except {$who :party}.}}
    *    {{Another {$more} suited every signatory except {$who :party}.}}`,
  'guess-only': `
    .input {$more :count}
    .match $more
    one  {{{$more} deal suited only {$who :party}.}}
    *    {{{$more} deals suited only {$who :party}.}}`,
  square: `
    .input {$count :count}
    .match $count
    1 {{Each square is one deal.}}
    * {{Each square stands for {$count} deals.}}`,

  'walk-away': 'Walk-away',
  'walk-away-meaning': 'What you have if you walk away without a deal. Compare every offer with it.',
  'walk-away-signed':
    'For {$who :party}, no deal was worth {$noDeal :points} points, and the signed agreement on {$track :track} was worth {$worth :points}.',
  'walk-away-unsigned':
    'For {$who :party}, no deal on {$track :track} was worth {$noDeal :points} points at the end. A deal worth less was not worth signing.',
  zone: 'Zone of possible agreement',
  'zone-meaning': 'All deals that are at least as good as no deal for every side.',
  'zone-here': `
    .input {$count :count}
    .match $count
    0   {{On {$round :day} it was empty: none of {$possible :count} deals on {$track :track} suited every signatory.}}
    one {{On {$round :day} it contained {$count} of {$possible :count} deals on {$track :track}.}}
    *   {{On {$round :day} it contained {$count} of {$possible :count} deals on {$track :track}.}}`,
  trade: 'Trade',
  'trade-meaning': 'Each side gives way where it costs little, and gains where it matters more.',
  'trade-here':
    '{$mine :answer style=full} was better for {$one :party}, and {$theirs :answer style=full} was better for {$other :party}. With {$mineTurned :answer} and {$theirsTurned :answer} instead, both would have got less.',
  concession: 'Concession',
  'concession-meaning': 'A step away from your own demand, towards the others.',
  'concession-here':
    '{$who :party at=start} first asked for {$answer :answer style=full}. On {$round :day} {$who :agree you=you one=it many=they} offered {$step :answer}, which was worth less to {$who :agree you=you one=it many=them}.',
  anchor: 'Anchor',
  'anchor-meaning': 'The first answer that is proposed. Later proposals are compared with it.',
  'anchor-held':
    'The first proposal on any signed article was {$answer :answer style=full}, by {$who :party} on {$round :day}. That answer was signed.',
  'anchor-moved':
    'The first proposal on any signed article was {$answer :answer style=full}, by {$who :party} on {$round :day}. The agreement says {$ended :answer}.',
  ambiguity: 'Constructive ambiguity',
  'ambiguity-meaning': 'Words that each side can read its own way. They are easier to sign, and harder to keep.',
  'ambiguity-here':
    'On {$issue :article} the agreement says {$answer :answer} or {$or :answer}. It can be read either way.',
  precondition: 'Precondition',
  'precondition-meaning': 'A question that must be settled before the next one.',
  'precondition-met':
    '{$track :track at=start} could be signed only after {$first :track}, which was signed on {$round :day}.',
  'precondition-unmet': '{$track :track at=start} could be signed only after {$first :track}, which was not signed.',
  spoiler: 'Spoiler',
  'spoiler-meaning':
    'A party that alone blocks what all the others want. Whether it spoils a deal or defends its own needs is often disputed.',
  'spoiler-crossed':
    'On {$round :day} only {$who :party} voted no on {$track :track}, so it was not signed. The draft crossed one of {$who :agree you=your one=its many=their} red lines.',
  'spoiler-below':
    'On {$round :day} only {$who :party} voted no on {$track :track}, so it was not signed. The draft was worth less to {$who :agree you=you one=it many=them} than no deal.',
  'spoiler-above':
    'On {$round :day} only {$who :party} voted no on {$track :track}, so it was not signed. The draft was at least as good for {$who :agree you=you one=it many=them} as no deal.',
  ratifying: 'Negotiating at two tables',
  'ratifying-meaning': 'A delegation must also win support at home for what it signs abroad.',
  'ratifying-all': 'Every home that voted ratified the agreement.',
  'ratifying-no': 'At home, the agreement signed by {$who :parties} was rejected.',
  'red-line': 'Red line',
  'red-line-meaning': 'Something that a delegation will never sign. Said in public, it is hard to take back.',
  'red-line-here':
    'On {$round :day} {$who :party} said in public that {$who :agree you=you one=it many=they} would never sign {$answer :answer style=full}.',
  'public-word': 'Public commitment',
  'public-word-meaning': 'A promise made in public makes a demand stronger, but breaking it costs support at home.',
  'public-word-insist':
    '{$who :party at=start} insisted in public on {$answer :answer style=full}, but accepted a different answer on {$round :day}.',
  'public-word-never':
    '{$who :party at=start} ruled out {$answer :answer style=full} in public, but accepted it on {$round :day}.',
  'single-text': 'Single text',
  'single-text-meaning': 'A mediator writes one draft, and all sides improve it, instead of each defending its own.',
  'single-text-here': `
    .input {$count :count}
    .match $count
    0   {{On {$round :day} {$who :party} put one draft to all the others. They asked for no changes.}}
    one {{On {$round :day} {$who :party} put one draft to all the others. They asked for changes in {$count} article.}}
    *   {{On {$round :day} {$who :party} put one draft to all the others. They asked for changes in {$count} articles.}}`,
  shuttle: 'Shuttle diplomacy',
  'shuttle-meaning': 'A go-between carries messages between two sides that do not talk to each other.',
  'shuttle-here': `
    .input {$count :count}
    .match $count
    one  {{{$who :party at=start} carried {$count} offer between other delegations.}}
    *    {{{$who :party at=start} carried {$count} offers between other delegations.}}`,
  deadline: 'Deadline effect',
  'deadline-meaning': 'Many questions are settled only when time is running out.',
  'deadline-here':
    'Of the {$all :count} articles that were agreed, {$count :count} reached their final answer on the last day, {$round :day}.',
  'walk-out': 'Walking out',
  'walk-out-meaning': 'Leaving the talks: a threat while it is only announced, the end once it is done.',
  'walk-out-here': '{$who :party at=start} left the talks on {$round :day}.',

  // Where no points are told.
  'walk-away-signed-unscored':
    '{$who :party at=start} could compare the signed agreement on {$track :track} with no deal.',
  'walk-away-unsigned-unscored':
    '{$who :party at=start} had no deal on {$track :track} at the end. A deal worse than that was not worth signing.',
} as const;
