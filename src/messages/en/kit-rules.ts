/** How to play on paper, on one sheet of the printable kit. */
export const kitRules = {
  'rules-aim':
    'You speak for one delegation. Your mandate tells you what you need and what you will never sign. Look for a deal that every side can sign, but sign nothing that is worth less to you than no deal. Ending without a deal is a valid result too.',
  'rules-round': 'How a {:round} goes',
  'rules-round-news':
    'The teacher reads out the news of the {:round}. News for one delegation only is handed to it on a slip.',
  'rules-round-openings':
    'At the start, each delegation says in two sentences what it proposes and what it will never sign. A proposal binds you to nothing, but what you rule out stays ruled out.',
  'rules-round-talk': `
    .input {$moves :count}
    .match $moves
    one  {{Talks: each delegation has {$moves} move. A move is an offer, a statement to everyone, or an action listed in its mandate. An answer is not a move.}}
    *    {{Talks: each delegation has {$moves} moves. A move is an offer, a statement to everyone, or an action listed in its mandate. An answer is not a move.}}`,
  'rules-round-dusk': 'At the end, every complete part is put to the vote. On the last {:round}, every part is.',
  'rules-offer': 'Offers',
  'rules-offer-write':
    'Fill in a form: the other delegation, the articles, and the answers you propose. Hand it over. You may talk first, but only what is on the form counts.',
  'rules-offer-answer':
    'The other delegation answers on the form. It accepts everything, accepts some articles, makes a counter-proposal on a new form, or refuses and names the articles. A counter-proposal can only be accepted or refused.',
  'rules-offer-initial':
    'Both delegations initial the answers they agree on, on the draft on the wall. Initials mean: accepted for now. An article is settled when all delegations named there have initialled the same answer. If you agree to a different answer, your earlier initials no longer count.',
  'rules-offer-vague':
    'An answer is firm if it names one option. It is vague if it names two, which each side can read its own way. One article of each part may be vague.',
  'rules-vote': 'Votes and signatures',
  'rules-vote-how':
    'All signatories of a part write yes or no on a slip, and the slips are opened together. A single no blocks the part. If you vote no, name the articles that must change; they lose their initials.',
  'rules-vote-silence':
    'Each delegation may call one vote on each part, even if some articles are still open. For an open article, the wall shows what it means to say nothing.',
  'rules-vote-never': 'A delegation never signs an answer that its mandate marks with “never”.',
  'rules-vote-walk-out':
    'A delegation that wants to leave must say so. It leaves at the end of the next {:round}, unless it changes its mind.',
  'rules-channels': 'Delegations that do not talk directly',
  'rules-channels-carry': 'The go-between may read the form, and passes it on unchanged.',
  'rules-say': 'Claims and questions',
  'rules-say-claim':
    'A statement about what another delegation wants or has promised is a claim. It counts only if that delegation confirms it.',
  'rules-say-ask': 'You can ask any delegation anything, but it does not have to answer. Never show your mandate.',
  'rules-say-lever': 'To use another action from your mandate, tell the teacher, who reads it out.',
  'rules-end': 'The end',
  'rules-end-when': 'The game ends when every part is signed, or after the last {:round}. Hand in the result sheet.',
  'rules-end-worth':
    'Add up what the agreement is worth to you, and compare it with what no deal is worth to you at the end. Do not compare points with other delegations, because they measure different things.',
} as const;
