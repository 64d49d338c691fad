/** What is told of once at the table, when it is first needed: a title, and a sentence or two. */
export const introduction = {
  'got-it': 'Got it',
  /** The name of the paper, which has a thing's own name for a heading. */
  named: 'New at the table: {$title}',
  /** Read out when it appears. */
  aloud: 'New at the table: {$title}. {$words}',
  /** In the rules: all of them, to be read again. */
  list: 'Notes at the table',
  again: 'Show the notes again',
  'shown-again': 'Each note appears once more at the table, when it is first needed.',

  text: 'The draft',
  'text-words': 'Only you see your choice until you send it.',
  accept: 'Accept for now',
  'accept-words':
    'This puts your initials on an answer. They bind nobody before the vote, but taking them back costs trust.',
  say: 'Say or ask',
  'say-words': 'A question or a message takes one move.',
  relayed: 'Through a go-between',
  'relayed-words':
    'Another delegation carries your letter, a day each way. It can hold the letter back or make it vague.',
  vague: 'Firm or vague',
  'vague-words': 'A vague article allows two answers: easier to sign, easier to break.',
  vote: 'Calling a vote',
  'vote-words': 'This evening the delegations vote on this part as it is now. You can call each vote once.',
  ballot: 'The vote',
  'ballot-words': 'A single no blocks the text. If you vote no, say what must change.',
  date: 'A marked day',
  'date-words': 'Sign by this day: later, a deal is worth less. On the last day everything open is put to the vote.',
  home: 'Support at home',
  'home-words': 'Home must ratify what you sign. The draft shows whether it would.',
  claim: 'A claim',
  'claim-words': 'A claim about another delegation may be wrong. Ask that delegation.',
  'own-claim': 'A claim about you',
  'own-claim-words': 'Confirm it, deny it, or say what you meant.',
  levers: 'Outside the talks',
  'levers-words': '“More moves” now offers a step outside the talks. All delegations would see it.',
  leaving: 'A delegation is leaving',
  'leaving-words': 'If the delegation leaves, nothing that needs its signature can be signed.',
  members: 'Your members',
  'members-words': 'Ask them before you agree. A member that was not asked may contradict you.',
  carry: 'Letters to carry',
  'carry-words': 'Others write through you. Pass everything on, or read each letter first.',
  single: 'Proposing a single text',
  'single-words': 'You can send one text to all signatories. Each of them says what must change.',
  review: 'A single text',
  'review-words': 'All signatories get it. Name what must change; you accept the rest for now.',
} as const;
