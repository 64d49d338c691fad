/** How to play on paper, on one sheet of the printable kit. */
export const kitRules = {
  'rules-aim':
    'You speak for one delegation. Your mandate says what you need and what you never sign. Look for words that all can sign, and sign nothing that is worth less to you than no deal. No deal is an ending too.',
  'rules-round': 'How a {:round} goes',
  'rules-round-news': 'The teacher reads out the news of the {:round}. Whoever it concerns alone gets a note.',
  'rules-round-openings':
    'At the start each delegation says in two sentences what it proposes and what it will never sign. It binds nobody, but what is ruled out stays ruled out.',
  'rules-round-talk': `
    .input {$moves :count}
    .match $moves
    one {{Talks: each delegation has {$moves} move. A move is an offer, a statement to all, or another thing that its mandate lists. Answering costs none.}}
    *   {{Talks: each delegation has {$moves} moves. A move is an offer, a statement to all, or another thing that its mandate lists. Answering costs none.}}`,
  'rules-round-dusk': 'At the end what is complete is voted on. In the last {:round} everything is.',
  'rules-offer': 'Offers',
  'rules-offer-write':
    'Write it on a form: to whom, which articles, which wording. Hand it over. You may talk before, but only what is written counts.',
  'rules-offer-answer':
    'Whoever gets it answers on the form: all, some articles, a counter on a new form, or no with the articles that it fails on. A counter can only be accepted or refused.',
  'rules-offer-initial':
    'Both put their initials beside what they agree on, on the text on the wall. That means: accepted for now. An article is settled when everybody named there has initialled the same wording. Who agrees to other wording takes the old initials back.',
  'rules-offer-vague':
    'Wording is firm, one answer, or vague, two answers that each side reads its own way. One article of a part may be vague.',
  'rules-vote': 'Votes and signatures',
  'rules-vote-how':
    'All who sign a part write yes or no on a slip; the slips are opened together. One no, and it is not signed: say over which articles. Those lose their initials.',
  'rules-vote-silence':
    'Each may call a vote once for each part, also when articles are open. Where the text is silent, it means what the wall says.',
  'rules-vote-never': 'Nobody signs what its mandate marks with “never”.',
  'rules-vote-walk-out': 'Whoever wants to leave says so, and leaves at the end of the next {:round}, unless it stays.',
  'rules-channels': 'Who does not talk face to face',
  'rules-channels-carry': 'Whoever carries a form may read it, and hands it on as it is.',
  'rules-say': 'What is said',
  'rules-say-claim':
    'To say what another delegation wants or has promised is a claim. It counts when that delegation has said so itself.',
  'rules-say-ask': 'You can ask anybody anything. Nobody has to answer, and a mandate is shown to nobody.',
  'rules-say-lever': 'What else your mandate lets you do you announce to the teacher, who reads it out.',
  'rules-end': 'The end',
  'rules-end-when': 'It ends when everything is signed, or after the last {:round}. Hand in the result.',
  'rules-end-worth':
    'Count what the text is worth to you, and compare it with what no deal is worth to you by then. Do not compare points with others: they measure different things.',
} as const;
