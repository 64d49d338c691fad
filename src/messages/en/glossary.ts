/** The words of the game that need explaining, as pupils meet them, and what each means. */
export const glossary = {
  delegation: 'Delegation',
  'delegation-meaning': 'A side at the table. You speak for one; the others have negotiators, played by the computer.',
  mandate: 'Mandate',
  'mandate-meaning': 'What your delegation was sent for. Only you can read it.',
  points: 'Points',
  'points-meaning':
    'What an answer is worth to your delegation: the designer’s guess, no fact. Points of two delegations cannot be compared.',
  'no-deal': 'No deal (walk-away)',
  'no-deal-meaning':
    'What it is worth to you if nothing is signed, as the designer guesses it. A text below that is worse than none.',
  'red-line': 'Red line',
  'red-line-meaning': 'What a delegation never signs, whatever it is offered for it.',
  text: 'The text',
  'text-meaning': 'The one draft that all work on. Wording in [brackets] is not agreed.',
  part: 'Part',
  'part-meaning':
    'Articles that are signed together, by the delegations named. A later part waits for the one before it.',
  article: 'Article',
  'article-meaning': 'One question of the text, with the wording that answers it.',
  brackets: 'In [brackets]',
  'brackets-meaning': 'Wording that has been put forward, and that not all whose word counts here have accepted.',
  silent: 'If the text is silent',
  'silent-meaning': 'What a signed text means where it says nothing. Three dots mark that wording.',
  initial: 'Accept for now (initial)',
  'initial-meaning': 'You agree to an article as long as the rest is right. Nothing binds until all is signed.',
  offer: 'Offer, counter',
  'offer-meaning': 'Wording put to others; and other wording in answer to it.',
  channel: 'Channel: direct, relayed',
  'channel-meaning':
    'How two delegations speak: directly, or through a third that carries their words and takes a day each way.',
  vague: 'Firm, vague',
  'vague-meaning': 'A firm article has one answer. A vague one has two, and each side reads it its own way.',
  carry: 'Carry',
  'carry-meaning':
    'To pass on the words of others. Whoever asks to be asked each time can also hold them back, or make one article vague.',
  claim: 'Claim',
  'claim-meaning':
    'One delegation says that another accepts something. It is no promise until that one has confirmed it.',
  'in-public': 'Said in public',
  'in-public-meaning':
    'Everybody hears it, and it lasts. Whoever agrees to something else later loses support at home.',
  mediator: 'Mediator, single text',
  'mediator-meaning':
    'A mediator may put one text to all that sign. Each says at once which articles must change, two at most, and accepts the rest for now.',
  vote: 'Vote',
  'vote-meaning': 'At dusk the signatories say yes or no to the text as it stands.',
  tags: 'Stated, reported, inferred',
  'tags-meaning':
    'Said on the record; told by others; or concluded by the author, which a question mark shows: nobody has said it. Reasons are always the game’s words.',
  day: 'Dawn, talks, dusk',
  'day-meaning':
    'The parts of a day. At dawn there is news, and what was carried arrives. In the talks each delegation has its moves. At dusk texts are put to the vote.',
  trust: 'Trust',
  'trust-meaning': 'What a delegation has seen another keep and break.',
  home: 'Support at home',
  'home-meaning':
    'How far its own side stands behind a delegation, from 0 to 100. It falls when a vote fails that it has called, or when it goes back on its public word. From 50 on it helps a text to be ratified.',
  members: 'Members',
  'members-meaning': 'Those for whom a bloc such as the Coalition speaks. They need not think alike; it can ask them.',
  ripe: 'Ripe',
  'ripe-meaning': 'The time is ripe when staying apart hurts all who must sign, and a way out can be seen.',
  ratify: 'Ratify',
  'ratify-meaning':
    'Home says yes to what its delegation has signed: its groups, by what the text gives them, and support at home. If one home says no, that part counts as not signed.',
  durability: 'Durability',
  'durability-meaning':
    'How long a ratified text may last, from 0 to 100: a sum of reasons. It gives the chance that the text holds.',
} as const;
