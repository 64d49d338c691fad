/** Costly decisions of a chair, to be made again: what was known then, hints by degrees, tries, and what was hidden. */
export const debriefAgain = {
  heading: 'Decide again',
  'heading-of-others': 'Decide for them again',
  about:
    'Find decisions that cost a lot, and try something else. The computer plays on from each decision, using only what that delegation could know then. 0 is no deal, 100 the best deal it could sign. Nothing is graded.',
  start: 'Find the costly decisions',
  reckoning: 'Replaying every decision…',
  'reckoning-of': 'Replaying: {$done :count} of {$of :count} decisions',
  cancel: 'Cancel',
  cancelled: 'The search was cancelled.',
  failed: 'The decisions could not be compared.',
  again: 'Try again',

  summary: `
    .input {$costly :count}
    .match $costly
    0   {{The {$looked :count} most important of {$count :count} decisions were replayed at least {$ways :count} times each. Judged by what could be known, none of them cost more than {$least :count} of 100.}}
    one {{The {$looked :count} most important of {$count :count} decisions were replayed at least {$ways :count} times each. Judged by what could be known, one of them cost more than {$least :count} of 100.}}
    *   {{The {$looked :count} most important of {$count :count} decisions were replayed at least {$ways :count} times each. Judged by what could be known, {$costly} of them cost more than {$least :count} of 100.}}`,
  stops: 'Decisions to make again',
  looked: 'The most important decisions',
  weighing: 'Comparing',
  others: 'Other findings',
  'kind-costly': 'Costly',
  'kind-even': 'No clear difference',
  'kind-good': 'Good decision',
  'kind-hidden': 'Hidden',
  'kind-draw': 'Chance',
  'was-good':
    'Judged by what could be known, this was better than the alternative by {$by :count} of 100, in {$times :count} of {$ways :count} replays.',
  'was-hidden':
    'Judged by what could be known, this was not a mistake. But because of what the others really wanted, another choice led to {$by :count} of 100 more, in {$times :count} of {$ways :count} replays.',
  'was-draw': 'There was no better choice. Chance events afterwards cost {$by :count} of 100.',

  'asked-answer':
    '{$from :party at=start} {$from :agree you=make one=makes} a proposal. How {$who :agree you=do one=does many=do} {$who :party} answer?',
  'asked-vote':
    '{$track :track at=start} is put to the vote. How {$who :agree you=do one=does many=do} {$who :party} vote?',
  'asked-offer':
    'It is the turn of {$who :party}. What {$who :agree you=do one=does many=do} {$who :agree you=you one=it many=they} offer on {$track :track}?',
  'asked-move': 'It is the turn of {$who :party}.',
  'in-game': 'In the game: {$move} The expected result was {$promised :count} of 100, over {$ways :count} replays.',

  excuse:
    'This was not a mistake, judged by what could be known. But because of what the others really wanted, another choice led to more. Would you have found it?',

  knew: 'What was known then',
  news: 'Recent news',
  'no-news': 'There was no news.',
  worth: 'With this, the draft would be worth {$points :count} to {$who :party}; no deal was worth {$walkAway :count}.',
  sheet: 'In its own points',
  guess: 'Who was likely to sign it, as far as could be known?',
  percent: '{$percent :count} in 100',
  'hidden-shut': 'Hidden then',
  'hidden-shut-note': 'What no deal was worth to the others. You will see it later.',

  task: 'Think, then try it',
  'task-note': 'Choose something, and try as often as you like.',
  kinds: 'What to do instead',
  accept: 'Accept',
  refuse: 'Refuse',
  counter: 'Counter-proposal',
  offer: 'Offer this',
  yes: 'Vote yes',
  no: 'Vote no',
  without: 'Do nothing',
  legend:
    'The brackets show each answer with its points for this delegation. The proposed answer is underlined; press another to change it.',
  'article-named': 'Article {$number :count}, {$title}',
  'as-put': 'as proposed',
  changed: 'changed',
  'take-back': 'Undo',
  try: 'Try it',
  'choose-first': 'Choose something first.',
  trying: 'Replaying: {$done :count} of {$of :count} games',
  'try-failed': 'This could not be replayed. Try it again.',
  cannot: 'This is not possible here.',
  left: 'Nothing was done.',
  hints: 'Hints, from small to large',
  numbered: '{$number :count}. {$title}',
  'hint-change': 'What has changed?',
  'hint-article': 'Which article to look at',
  'hint-answer': 'The answer, and why',
  'first-letter':
    'This is the first offer from {$from :party} on this part. What does it give, and what does it ask for?',
  'same-letter': 'This is the same offer that {$from :party} made on {$round :day}. What else has changed since then?',
  'changed-letter':
    'Compare this with the offer from {$from :party} on {$round :day}. The differences: {$issues :articles}.',
  'weigh-text': 'Compare the draft with no deal, and with what you could still change.',
  'think-without': 'What would have happened if this had not been done?',
  'no-article': 'This is not about an article, but about doing it at all.',
  'look-at': 'Look at {$issue :article}.',
  'better-was': 'Better: {$move}',
  'better-left': 'Better: do nothing.',
  because:
    'Its expected result was {$better :count} of 100, compared with {$made :count} for the choice in the game. It was better in {$times :count} of the {$of :count} replays in which the two differed.',

  follows: 'What happens next',
  'follows-note-asKnown': 'The answers are real; the bars use what could be known then.',
  'follows-note-asItWas': 'The answers and the bars use what the others really wanted.',
  'nothing-follows': 'There is no answer before this delegation’s next turn.',
  'bar-game': 'In the game',
  'bar-try': 'This try',
  better: 'Better than the choice in the game, and there was enough information to find it.',
  'better-as-was': 'Better than the choice in the game, because of what the others really wanted.',
  worse: 'Worse than the choice in the game.',
  chance: 'No clear difference. It may be chance.',
  live: 'This try: {$promised :count} of 100. In the game: {$inGame :count}.',
  tries: 'Tries',

  show: 'Show the better choice',
  'show-note': 'This also shows what was hidden, and the role of chance.',
  next: 'Next decision',
  done: 'This was the last decision.',
  'better-answer': 'The better choice',
  hidden: 'Hidden then',
  draw: 'Chance',
  'level-low':
    'No deal was worth little to {$who :party}. From what was known, the chance of that was {$percent :count} in 100.',
  'level-middle':
    'No deal was worth about as much to {$who :party} as expected. From what was known, the chance of that was {$percent :count} in 100.',
  'level-high':
    'No deal was worth a lot to {$who :party}. From what was known, the chance of that was {$percent :count} in 100.',
  'as-known':
    'Judged by what could be known then, the better choice had an expected result of {$better :count} of 100, and the choice in the game {$made :count}.',
  'as-it-was':
    'With what the others really wanted, the better choice led to {$better :count} of 100, and the choice in the game to {$made :count}.',
  'no-draw': 'Chance played no part in this decision.',
  'draw-cost': 'Chance events before the next decision cost {$by :count} of 100.',
  'draw-helped': 'Chance events before the next decision were worth {$by :count} of 100.',
} as const;
