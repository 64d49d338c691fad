/** The words of the game that need explaining, as pupils meet them, and what each means. */
export const glossary = {
  delegation: 'Delegation',
  'delegation-meaning':
    'One of the sides at the table. You play one; the computer plays the negotiators of the others.',
  mandate: 'Mandate',
  'mandate-meaning': 'What your delegation was sent to achieve. Only you can read it.',
  points: 'Points',
  'points-meaning':
    'What a deal, or no deal, is worth to one delegation: the designer’s guess, not a fact. Points of two delegations cannot be compared.',
  'no-deal': 'No deal (walk-away)',
  'no-deal-meaning':
    'What your delegation has if a part is not signed; negotiators call it the walk-away. A deal worth less is not worth signing.',
  'red-line': 'Red line',
  'red-line-meaning': 'What a delegation never signs, whatever it is offered.',
  text: 'The draft',
  'text-meaning': 'The text that is being negotiated. Answers in [brackets] are not agreed.',
  part: 'Part',
  'part-meaning':
    'One of the agreements negotiated side by side. Its signatories sign it as a whole. A later part waits for the one before it.',
  article: 'Article',
  'article-meaning': 'One question of the draft, with several possible answers.',
  brackets: 'In [brackets]',
  'brackets-meaning': 'An answer that has been proposed, but not yet accepted by everyone who must agree.',
  silent: 'If an article stays open',
  'silent-meaning': 'What a signed text means for an article without an answer. Three dots mark that meaning.',
  initial: 'Accept for now (initial)',
  'initial-meaning': 'To mark an answer as accepted. Initials bind nobody until the part is signed.',
  offer: 'Offer, counter-proposal',
  'offer-meaning': 'Answers proposed to other delegations; and a changed proposal sent back in reply.',
  channel: 'Direct, relayed',
  'channel-meaning':
    'Two delegations talk directly, or through a go-between that carries their letters, a day each way.',
  vague: 'Firm, vague',
  'vague-meaning': 'A firm article has one answer. A vague one allows two, and each side reads it its own way.',
  carry: 'Carry letters',
  'carry-meaning':
    'To pass on letters between two others. A go-between that checks each letter can hold it back, or make one article vague.',
  claim: 'Claim',
  'claim-meaning':
    'One delegation says that another accepts something. It is not a promise until the other confirms it.',
  'in-public': 'Said in public',
  'in-public-meaning':
    'Everyone hears it and remembers it. A delegation that later agrees to something else loses support at home.',
  mediator: 'Mediator, single text',
  'mediator-meaning':
    'A mediator may put one text to all signatories. Each names at most two articles that must change, and accepts the rest for now.',
  vote: 'Vote',
  'vote-meaning': 'In the evening, each signatory says yes or no to the draft of a part.',
  tags: 'Stated, reported, inferred',
  'tags-meaning':
    'Said on the record; told by others; or the author’s own conclusion, marked with a question mark. Reasons are always the game’s words.',
  day: 'Morning, talks, evening',
  'day-meaning':
    'The three parts of a day. In the morning, news and carried letters arrive. In the talks, each delegation has its moves. In the evening, texts are put to the vote.',
  trust: 'Trust',
  'trust-meaning': 'What one delegation expects of another, from the promises it has seen kept or broken.',
  home: 'Support at home',
  'home-meaning':
    'How far a delegation’s own side backs it, from 0 to 100. It falls when a vote that the delegation called fails, or when it breaks its public word. From 50 on, it helps a text to be ratified.',
  members: 'Members',
  'members-meaning':
    'The states or groups that a bloc such as the Coalition speaks for. They may disagree; it can ask them.',
  ripe: 'Ripe',
  'ripe-meaning': 'The time is ripe for a deal when waiting hurts every signatory and a way out is in sight.',
  ratify: 'Ratify',
  'ratify-meaning':
    'Home accepts or refuses what its delegation has signed. Each group judges what the text gives it, and support at home counts too. If one home refuses, the part counts as not signed.',
  durability: 'Durability',
  'durability-meaning': 'The chance that a ratified agreement lasts, from 0 to 100. It is a sum of reasons.',
} as const;
