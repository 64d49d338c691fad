/** Costly decisions of a chair, to be made again: what was known then, hints by degrees, tries, and what was hidden. */
export const debriefAgain = {
  heading: 'Your decision again',
  'heading-of-others': 'Their decision again',
  about:
    'Each decision is weighed against what else could have been done, by what that chair could know then: the game is played on from there, in worlds that fit what it had heard. 0 is no deal, 100 the best that it could sign. Nothing here is scored.',
  start: 'Find the costly decisions',
  reckoning: 'Playing on from every decision…',
  'reckoning-of': 'Playing on: {$done :count} of {$of :count} decisions',
  cancel: 'Cancel',
  cancelled: 'The decisions were not weighed.',
  failed: 'The decisions could not be weighed.',
  again: 'Try again',

  summary: `
    .input {$costly :count}
    .match $costly
    0   {{Of {$count :count} decisions the {$looked :count} that mattered most were each played on {$ways :count} times or more. None cost more than {$least :count} in 100 by what could be known.}}
    one {{Of {$count :count} decisions the {$looked :count} that mattered most were each played on {$ways :count} times or more. One cost more than {$least :count} in 100 by what could be known.}}
    *   {{Of {$count :count} decisions the {$looked :count} that mattered most were each played on {$ways :count} times or more. {$costly} cost more than {$least :count} in 100 by what could be known.}}`,
  stops: 'Decisions to be made again',
  looked: 'The decisions that mattered most',
  weighing: 'Being weighed',
  others: 'What else was found',
  'kind-costly': 'Costly',
  'kind-even': 'No clear difference',
  'kind-good': 'Well decided',
  'kind-hidden': 'Hidden',
  'kind-draw': 'The draw',
  'was-good':
    'By what could be known it was better than the other answer, by {$by :count} in 100 and in {$times :count} of {$ways :count} ways.',
  'was-hidden':
    'With what was known it was no mistake. As the others really were, something else led to more: by {$by :count} in 100, in {$times :count} of {$ways :count} ways.',
  'was-draw': 'No better answer was found. What chance drew afterwards cost {$by :count} in 100.',

  'asked-answer':
    '{$from :party at=start} {$from :agree you=propose one=proposes}. What {$who :agree you=do one=does many=do} {$who :party} answer?',
  'asked-vote':
    '{$track :track at=start} is put to the vote. How {$who :agree you=do one=does many=do} {$who :party} vote?',
  'asked-offer':
    '{$who :party at=start} {$who :agree you=have one=has many=have} the floor. What {$who :agree you=do one=does many=do} {$who :party} offer on {$track :track}?',
  'asked-move': '{$who :party at=start} {$who :agree you=have one=has many=have} the floor.',
  'in-game': 'In the game: {$move} That promised {$promised :count} of 100, over {$ways :count} ways to go on.',

  excuse:
    'By what could be known this was no mistake. But as the others really were, something else led to more. Would you have found it?',

  knew: 'What was known then',
  news: 'Heard lately',
  'no-news': 'Nothing new had been heard.',
  worth: 'With this the text would be worth {$points :count} to {$who :party}, and no deal {$walkAway :count}.',
  sheet: 'By the own sheet',
  guess: 'Best guess then: who would sign it?',
  percent: '{$percent :count} %',
  'hidden-shut': 'Hidden then',
  'hidden-shut-note': 'What no deal was worth to the others. It counts for nothing here, and opens when you go on.',

  task: 'Think, then try',
  'task-note': 'Choose, and try it as often as you like. It is played on in the same worlds.',
  kinds: 'What to do instead',
  accept: 'Accept',
  refuse: 'Refuse',
  counter: 'Counter',
  offer: 'Offer this',
  yes: 'Vote yes',
  no: 'Vote no',
  without: 'Leave it',
  legend:
    'In brackets stand all answers, each with what it brings by the own sheet. Underlined: as it was put. Press another to change it.',
  'article-named': 'Article {$number :count}, {$title}',
  'as-put': 'as it was put',
  changed: 'changed',
  'take-back': 'Take back',
  try: 'Try it',
  'choose-first': 'Choose something first.',
  trying: 'Playing on: {$done :count} of {$of :count} games',
  'try-failed': 'It could not be played on. Try it again.',
  cannot: 'That cannot be done here.',
  left: 'Left undone.',
  hints: 'Hints, from small to large',
  numbered: '{$number :count}. {$title}',
  'hint-change': 'What changed?',
  'hint-article': 'Which article to look at',
  'hint-answer': 'The answer, and why',
  'first-letter':
    'It is the first offer from {$from :party} on this part. What does it give, and what does it ask for?',
  'same-letter': 'It says what {$from :party} said on {$round :day}, word for word. What else has changed since?',
  'changed-letter': 'Compare it with the offer from {$from :party} on {$round :day}. What is new: {$issues :articles}.',
  'weigh-text': 'Weigh the text as it stands against no deal, and against what could still be changed.',
  'think-without': 'What would have happened without it?',
  'no-article': 'No article: it is about doing it at all.',
  'look-at': 'Look at {$issue :article}.',
  'better-was': 'Better: {$move}',
  'better-left': 'Better: to leave it.',
  because:
    'It promised {$better :count} of 100, what was done {$made :count}. It was better in {$times :count} of the {$of :count} ways in which the two came apart.',

  follows: 'What follows',
  'follows-note-asKnown': 'as the others really answered; the bars by what could be known',
  'follows-note-asItWas': 'as the others really answered, and so the bars',
  'nothing-follows': 'Nobody answers before it is the turn of this chair again.',
  'bar-game': 'In the game',
  'bar-try': 'This try',
  better: 'Better than what was done. What was known was enough to find it.',
  'better-as-was': 'Better than what was done, as the others really were.',
  worse: 'Worse than what was done.',
  chance: 'No clear difference: it may be chance.',
  live: 'This try: {$promised :count} of 100. In the game: {$inGame :count}.',
  tries: 'Tries',

  show: 'Show the better answer',
  'show-note': 'Then also what was hidden, and what was the draw.',
  next: 'Next decision',
  done: 'That was the last one.',
  'better-answer': 'The better answer',
  hidden: 'Hidden then',
  draw: 'The draw',
  'level-low': 'For {$who :party} no deal was worth little. By what was known that was {$percent :count} % likely.',
  'level-middle':
    'For {$who :party} no deal was worth what one would expect. By what was known that was {$percent :count} % likely.',
  'level-high': 'For {$who :party} no deal was worth much. By what was known that was {$percent :count} % likely.',
  'as-known':
    'By what could be known then, the other answer promised {$better :count} of 100, and what was done {$made :count}.',
  'as-it-was':
    'As the others really were, the better answer led to {$better :count} of 100, and what was done to {$made :count}.',
  'no-draw': 'No chance that mattered fell on this decision.',
  'draw-cost': 'What chance drew before the next decision cost {$by :count} in 100.',
  'draw-helped': 'What chance drew before the next decision was worth {$by :count} in 100.',
} as const;
