/** A word of the game, as pupils meet it, and what it means. */
export interface GlossaryEntry {
  readonly word: string;
  readonly meaning: string;
}

/** The words that stand on the page and need explaining, in the order in which one meets them. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  { word: 'Delegation', meaning: 'A side at the table. You speak for one; the others are negotiators.' },
  { word: 'Mandate', meaning: 'What your delegation was sent for. Only you can read it.' },
  {
    word: 'Points',
    meaning: 'What an answer is worth to your delegation. Points of two delegations cannot be compared.',
  },
  { word: 'No deal', meaning: 'What it is worth to you if nothing is signed. A text below that is worse than none.' },
  { word: 'Red line', meaning: 'What a delegation never signs, whatever it is offered for it.' },
  { word: 'The text', meaning: 'The one draft that all work on. Wording in [brackets] is not agreed.' },
  { word: 'Article', meaning: 'One question of the text, with the wording that answers it.' },
  { word: 'If the text is silent', meaning: 'What a signed text means where it says nothing.' },
  {
    word: 'Accept for now (initial)',
    meaning: 'You agree to an article as long as the rest is right. Nothing binds until all is signed.',
  },
  { word: 'Offer, counter', meaning: 'Wording put to others; and other wording in answer to it.' },
  { word: 'Channel', meaning: 'How two delegations speak: directly, or through a third that carries their words.' },
  {
    word: 'Firm, vague',
    meaning: 'A firm article has one answer. A vague one has two, and each side reads it its own way.',
  },
  { word: 'Carry', meaning: 'To pass on the words of others, hold them back, or make one article vague on the way.' },
  { word: 'Vote', meaning: 'At dusk the signatories say yes or no to the text as it stands.' },
  { word: 'Stated, reported, inferred', meaning: 'Said on the record; told by others; or concluded by the author.' },
  { word: 'Trust', meaning: 'What a delegation has seen another keep and break.' },
  { word: 'Support at home', meaning: 'Whether its own country stands behind a delegation.' },
];
