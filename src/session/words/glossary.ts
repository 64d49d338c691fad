/** A word of the game, as pupils meet it, and what it means. */
export interface GlossaryEntry {
  readonly word: string;
  readonly meaning: string;
}

/** The words that stand on the page and need explaining, in the order in which one meets them. */
const ENTRIES = [
  {
    key: 'delegation',
    word: 'Delegation',
    meaning: 'A side at the table. You speak for one; the others are negotiators.',
  },
  { key: 'mandate', word: 'Mandate', meaning: 'What your delegation was sent for. Only you can read it.' },
  {
    key: 'points',
    word: 'Points',
    meaning:
      'What an answer is worth to your delegation: the designer’s guess, no fact. Points of two delegations cannot be compared.',
  },
  {
    key: 'no-deal',
    word: 'No deal (walk-away)',
    meaning:
      'What it is worth to you if nothing is signed, as the designer guesses it. A text below that is worse than none.',
  },
  { key: 'red-line', word: 'Red line', meaning: 'What a delegation never signs, whatever it is offered for it.' },
  { key: 'text', word: 'The text', meaning: 'The one draft that all work on. Wording in [brackets] is not agreed.' },
  {
    key: 'part',
    word: 'Part',
    meaning: 'Articles that are signed together, by the delegations named. A later part waits for the one before it.',
  },
  { key: 'article', word: 'Article', meaning: 'One question of the text, with the wording that answers it.' },
  {
    key: 'brackets',
    word: 'In [brackets]',
    meaning: 'Wording that has been put forward, and that not all whose word counts here have accepted.',
  },
  {
    key: 'silent',
    word: 'If the text is silent',
    meaning: 'What a signed text means where it says nothing. Three dots mark that wording.',
  },
  {
    key: 'initial',
    word: 'Accept for now (initial)',
    meaning: 'You agree to an article as long as the rest is right. Nothing binds until all is signed.',
  },
  { key: 'offer', word: 'Offer, counter', meaning: 'Wording put to others; and other wording in answer to it.' },
  {
    key: 'channel',
    word: 'Channel: direct, relayed',
    meaning:
      'How two delegations speak: directly, or through a third that carries their words and takes a day each way.',
  },
  {
    key: 'vague',
    word: 'Firm, vague',
    meaning: 'A firm article has one answer. A vague one has two, and each side reads it its own way.',
  },
  {
    key: 'carry',
    word: 'Carry',
    meaning:
      'To pass on the words of others. Whoever asks to be asked each time can also hold them back, or make one article vague.',
  },
  {
    key: 'claim',
    word: 'Claim',
    meaning: 'One delegation says that another accepts something. It is no promise until that one has confirmed it.',
  },
  {
    key: 'in-public',
    word: 'Said in public',
    meaning: 'Everybody hears it, and it lasts. Whoever agrees to something else later loses support at home.',
  },
  {
    key: 'mediator',
    word: 'Mediator, single text',
    meaning:
      'A mediator may put one text to all that sign. Each says at once which articles must change, two at most, and accepts the rest for now.',
  },
  { key: 'vote', word: 'Vote', meaning: 'At dusk the signatories say yes or no to the text as it stands.' },
  {
    key: 'tags',
    word: 'Stated, reported, inferred',
    meaning:
      'Said on the record; told by others; or concluded by the author, which a question mark shows: nobody has said it. The text shows what is inferred only where you ask for it.',
  },
  {
    key: 'day',
    word: 'Dawn, talks, dusk',
    meaning:
      'The parts of a day. At dawn there is news, and what was carried arrives. In the talks each delegation has its moves. At dusk texts are put to the vote.',
  },
  { key: 'trust', word: 'Trust', meaning: 'What a delegation has seen another keep and break.' },
  {
    key: 'home',
    word: 'Support at home',
    meaning:
      'How far its own side stands behind a delegation, from 0 to 100. It falls when a vote fails that it has called, or when it goes back on its public word. From 50 on it helps a text to be ratified.',
  },
  {
    key: 'members',
    word: 'Members',
    meaning: 'Those for whom a bloc such as the Coalition speaks. They need not think alike; it can ask them.',
  },
  {
    key: 'ripe',
    word: 'Ripe',
    meaning: 'The time is ripe when staying apart hurts all who must sign, and a way out can be seen.',
  },
  {
    key: 'ratify',
    word: 'Ratify',
    meaning:
      'Home says yes to what its delegation has signed: its groups, by what the text gives them, and support at home. If one home says no, that part counts as not signed.',
  },
  {
    key: 'durability',
    word: 'Durability',
    meaning:
      'How long a ratified text may last, from 0 to 100: a sum of reasons. It gives the chance that the text holds.',
  },
] as const satisfies readonly (GlossaryEntry & { readonly key: string })[];

/** Names an entry of the glossary. */
export type GlossaryKey = (typeof ENTRIES)[number]['key'];

export const GLOSSARY: readonly GlossaryEntry[] = ENTRIES;

/** The entry of a key. */
export function glossaryEntry(key: GlossaryKey): GlossaryEntry {
  return ENTRIES.find((entry) => entry.key === key) as GlossaryEntry;
}
