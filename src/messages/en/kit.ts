/** What stands on sheets of the printable kit: mandates, forms, the text for the wall, the situation. */
export const kit = {
  running: '{$title} · {$whose}',
  'for-chair': 'for one delegation alone',
  'for-everybody': 'for everybody',
  'for-watcher': 'for whoever watches',
  'for-teacher': 'for the teacher alone',
  'for-party': '{$party :party style=name}: for this delegation alone',
  of: 'Parley · {$id}',
  'of-facts': 'Parley · {$id} · Facts as of {$date :date}',
  listed: '{$words :list by=comma}',
  numbered: '{$number :count} {$title}',
  answer: 'Answer',
  part: '{$title}: {$signers}',
  mandate: 'Mandate: {$party :party style=name}',
  confidential: 'Confidential',
  'confidential-words': 'Keep it face down. Show it to nobody.',
  points: 'What each answer is worth to you',
  never: 'never',
  worth: '{$points :points}',
  signers: `
    .input {$after :maybe-track}
    .input {$round :maybe-day}
    .input {$penalty :points}
    .match $after $round $penalty
    none none *   {{Signed by {$names :list by=comma}.}}
    none *    one {{Signed by {$names :list by=comma}. Date: {$round}. Later, it is worth {$penalty} point less to all who sign.}}
    none *    *   {{Signed by {$names :list by=comma}. Date: {$round}. Later, it is worth {$penalty} points less to all who sign.}}
    *    none *   {{Signed by {$names :list by=comma}, once {$after} is signed.}}
    *    *    one {{Signed by {$names :list by=comma}, once {$after} is signed. Date: {$round}. Later, it is worth {$penalty} point less to all who sign.}}
    *    *    *   {{Signed by {$names :list by=comma}, once {$after} is signed. Date: {$round}. Later, it is worth {$penalty} points less to all who sign.}}`,
  'no-deal': `
    .input {$worth :points}
    .match $worth
    one {{No deal is worth {$worth} point to you. Do not sign for less.}}
    *   {{No deal is worth {$worth} points to you. Do not sign for less.}}`,
  'no-deal-moves':
    'No deal is worth {$first :points} to you at the start, {$last :points} at the end. Do not sign for less.',
  'term-takes': `
    .input {$points :points}
    .match $points
    one {{{$clauses :list} together: {$points} point less. {$because}}}
    *   {{{$clauses :list} together: {$points} points less. {$because}}}`,
  'term-gives': `
    .input {$points :points}
    .match $points
    one {{{$clauses :list} together: {$points} point more. {$because}}}
    *   {{{$clauses :list} together: {$points} points more. {$because}}}`,
  'red-line': '{$never} {$because}',
  guessed: 'The points are the designer’s guess. Points of different delegations cannot be compared.',
  'guessed-real':
    'The points are the designer’s guess and measure neither lives nor land. Points of different delegations cannot be compared. What you can offer, whom you answer to and what you plan without a deal are in part inferred.',
  home: 'Who must be won at home for what you sign',
  faction: '{$name}, {$weight :count} of 100. {$words}',
  members: 'For whom you speak',
  member: '{$name}. {$stands :list by=semicolon}',
  stand: '{$about} ({$words})',
  levers: 'What else you can do',
  lever: `
    .input {$uses :count}
    .input {$cost :count}
    .match $uses $cost
    1 0 {{{$label}. {$says} Once; it takes one of your moves, and everybody sees it.}}
    1 * {{{$label}. {$says} Once; it takes one of your moves and {$cost} of your support at home, and everybody sees it.}}
    * 0 {{{$label}. {$says} Up to {$uses} times; each takes one of your moves, and everybody sees it.}}
    * * {{{$label}. {$says} Up to {$uses} times; each takes one of your moves and {$cost} of your support at home, and everybody sees it.}}`,
  reach: 'Whom you can reach',
  'channel-none': `
    .input {$track :maybe-track}
    .match $track
    none {{{$pair :parties style=name at=start} do not speak with each other.}}
    *    {{{$pair :parties style=name at=start} do not speak with each other until {$track} is signed.}}`,
  'channel-relayed': `
    .input {$track :maybe-track}
    .match $track
    none {{{$pair :parties style=name at=start} do not talk face to face: a form goes through {$carriers :parties style=full or=yes}, and its answer comes a {:round} later.}}
    *    {{{$pair :parties style=name at=start} do not talk face to face until {$track} is signed: a form goes through {$carriers :parties style=full or=yes}, and its answer comes a {:round} later.}}`,
  prepare: 'Before you begin',
  'prepare-aim': 'What I need most, and why',
  'prepare-others': 'What the others need most, I think',
  'prepare-trades': 'What I could give, and what for',
  'prepare-opening': 'My first offer, and to whom',
  'prepare-walk-away': 'I would rather leave than sign',
  'prepare-learnt': 'What I have learnt of the others meanwhile',
  plates: 'Name plates',
  forms: 'Offer forms, to be cut',
  'form-large': 'Offer form, one to a sheet',
  'form-offer': 'Offer',
  'form-from': 'From',
  'form-to': 'To',
  'form-day': '{:round at=start}',
  'form-firm': 'firm',
  'form-vague': 'vague',
  'form-answer': 'Answer',
  'form-answer-all': 'accept all',
  'form-answer-some': 'accept articles',
  'form-answer-counter': 'counter on a new form',
  'form-answer-refuse': 'refuse, over',
  chart: 'The text, for the wall',
  'must-settle': 'Must be settled: without it nothing can be signed.',
  silence: 'Where the text is silent: {$answer}.',
  situation: 'The situation',
  delegations: 'Who sits at the table',
  delegation: `
    .input {$members :list by=comma}
    .match $members
    none {{{$name}}}
    *    {{{$name}. Members that have said where they stand: {$members}}}`,
  article: '{$number :count} {$title}. {$question}',
  public: 'What can be signed, and what is known in public',
  'public-words':
    'Who wants, accepts, is against or never signs which answer, by what was said in public. An empty field: nothing is known. A star marks an idea that nobody has put forward.',
  bridging: '{$label} *',
  'stance-wants': 'wants',
  'stance-accepts': 'accepts',
  'stance-against': 'against',
  'stance-never': 'never',
  claims: 'What is said of others',
  claim: '{$by :party style=name} says: {$words}',
  rules: 'How to play on paper',
  run: `
    .input {$minutes :count}
    .input {$students :count}
    .match $minutes $students
    one one {{Run sheet: {$minutes} minute, {$students} student}}
    *   *   {{Run sheet: {$minutes} minutes, {$students} students}}`,
  sizes: 'Tables for every class size',
  cards: 'News and moves, to be read out',
  observer: 'Observer’s sheet',
  press: 'Sheet for the press',
  result: 'The result of a table',
  debrief: 'Debrief: questions and answers',
  key: 'Teacher’s key',
} as const;
