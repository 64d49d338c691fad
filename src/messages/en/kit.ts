/** What stands on sheets of the printable kit: mandates, forms, the text for the wall, the situation. */
export const kit = {
  running: '{$title} · {$whose}',
  'for-chair': 'for one delegation only',
  'for-everybody': 'for everyone',
  'for-watcher': 'for observers',
  'for-teacher': 'for the teacher only',
  'for-party': '{$party :party style=name}: for this delegation only',
  of: 'Parley · {$id}',
  'of-facts': 'Parley · {$id} · Facts as of {$date :date}',
  listed: '{$words :list by=comma}',
  numbered: '{$number :count} {$title}',
  answer: 'Answer',
  part: '{$title}: {$signers}',
  mandate: 'Mandate: {$party :party style=name}',
  confidential: 'Confidential',
  'confidential-words': 'Keep this sheet face down, and show it to no one else.',
  points: 'What each answer is worth to you',
  never: 'never',
  worth: '{$points :points}',
  signers: `
    .input {$after :maybe-track}
    .input {$round :maybe-day}
    .input {$penalty :points}
    .match $after $round $penalty
    none none *   {{Signatories: {$names :list by=comma}.}}
    none *    one {{Signatories: {$names :list by=comma}. Deadline: {$round}. After that, it is worth {$penalty} point less to every signatory.}}
    none *    *   {{Signatories: {$names :list by=comma}. Deadline: {$round}. After that, it is worth {$penalty} points less to every signatory.}}
    *    none *   {{Signatories: {$names :list by=comma}. It can be signed only after {$after}.}}
    *    *    one {{Signatories: {$names :list by=comma}. It can be signed only after {$after}. Deadline: {$round}. After that, it is worth {$penalty} point less to every signatory.}}
    *    *    *   {{Signatories: {$names :list by=comma}. It can be signed only after {$after}. Deadline: {$round}. After that, it is worth {$penalty} points less to every signatory.}}`,
  'no-deal': `
    .input {$worth :points}
    .match $worth
    one  {{No deal (your walk-away) is worth {$worth} point to you. Do not sign for less.}}
    *    {{No deal (your walk-away) is worth {$worth} points to you. Do not sign for less.}}`,
  'no-deal-moves':
    'No deal (your walk-away) is worth {$first :points} to you at the start and {$last :points} at the end. Do not sign for less.',
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
    'The points are the designer’s guess. They do not measure lives or land, and points of different delegations cannot be compared. Your possible concessions, your home and your plan without a deal are partly inferred.',
  home: 'Who must support your agreement at home',
  faction: '{$name}, {$weight :count} of 100. {$words}',
  members: 'You speak for these members',
  member: '{$name}. {$stands :list by=semicolon}',
  stand: '{$about} ({$words})',
  levers: 'What else you can do',
  lever: `
    .input {$uses :count}
    .input {$cost :count}
    .match $uses $cost
    1 0 {{{$label}. {$says} You can do this once. It takes one of your moves, and everyone sees it.}}
    1 * {{{$label}. {$says} You can do this once. It takes one of your moves and {$cost} of your support at home, and everyone sees it.}}
    * 0 {{{$label}. {$says} You can do this up to {$uses} times. Each time takes one of your moves, and everyone sees it.}}
    * * {{{$label}. {$says} You can do this up to {$uses} times. Each time takes one of your moves and {$cost} of your support at home, and everyone sees it.}}`,
  reach: 'Who can talk to whom',
  'channel-none': `
    .input {$track :maybe-track}
    .match $track
    none {{{$pair :parties style=name at=start} do not talk to each other.}}
    *    {{{$pair :parties style=name at=start} do not talk to each other until {$track} is signed.}}`,
  'channel-relayed': `
    .input {$track :maybe-track}
    .match $track
    none {{{$pair :parties style=name at=start} do not talk directly. Their forms go through {$carriers :parties style=full or=yes}, and the answer comes one {:round} later.}}
    *    {{{$pair :parties style=name at=start} do not talk directly until {$track} is signed. Their forms go through {$carriers :parties style=full or=yes}, and the answer comes one {:round} later.}}`,
  prepare: 'Before you begin',
  'prepare-aim': 'What I need most, and why',
  'prepare-others': 'What I think the others need most',
  'prepare-trades': 'What I could give up, and what I want for it',
  'prepare-opening': 'My first offer, and to whom',
  'prepare-walk-away': 'I would leave rather than sign',
  'prepare-learnt': 'What I have learned about the others',
  plates: 'Name plates',
  forms: 'Offer forms, to cut out',
  'form-large': 'Offer form, one per sheet',
  'form-offer': 'Offer',
  'form-from': 'From',
  'form-to': 'To',
  'form-day': '{:round at=start}',
  'form-firm': 'firm',
  'form-vague': 'vague',
  'form-answer': 'Answer',
  'form-answer-all': 'accept everything',
  'form-answer-some': 'accept these articles',
  'form-answer-counter': 'counter-proposal on a new form',
  'form-answer-refuse': 'refuse because of',
  chart: 'The draft, for the wall',
  'must-settle': 'This must be settled before anything can be signed.',
  silence: 'If the draft says nothing: {$answer}.',
  situation: 'The situation',
  delegations: 'Who sits at the table',
  delegation: `
    .input {$members :list by=comma}
    .match $members
    none {{{$name}}}
    *    {{{$name}. Members with a stated position: {$members}}}`,
  article: '{$number :count} {$title}. {$question}',
  public: 'Possible answers, and what is publicly known',
  'public-words':
    'The table shows each delegation’s public position on every answer: wants it, accepts it, is against it, or will never sign it. An empty cell means that nothing is known. A star marks an idea that has not been proposed in public.',
  bridging: '{$label} *',
  'stance-wants': 'wants',
  'stance-accepts': 'accepts',
  'stance-against': 'against',
  'stance-never': 'never',
  claims: 'Claims about others',
  claim: '{$by :party style=name} says: {$words}',
  rules: 'How to play on paper',
  run: `
    .input {$minutes :count}
    .input {$students :count}
    .match $minutes $students
    one one {{Lesson plan: {$minutes} minute, {$students} student}}
    *   *   {{Lesson plan: {$minutes} minutes, {$students} students}}`,
  sizes: 'Tables for every class size',
  cards: 'News and actions, to read out',
  observer: 'Observer’s sheet',
  press: 'Reporter’s sheet',
  result: 'Result of a table',
  debrief: 'Debrief: questions and answers',
  key: 'Teacher’s key',
} as const;
