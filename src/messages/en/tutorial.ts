/** The tutorial: one thing to do at a time, on a small paper beside the part of the table that it is about. */
export const tutorial = {
  heading: 'The tutorial',
  place: 'Step {$step :count} of {$count :count}',
  skip: 'Skip the tutorial',
  'got-it': 'Got it',
  'show-me': 'Show me',
  again: 'Show the tutorial again',

  read: 'Read who you are, what you want, and what you have without a deal. Sign nothing worse than that.',
  choose:
    '{$want :article at=start} matters a lot to you. Open it in the draft and choose the answer that brings you most. Nobody sees it before you send it.',
  ask: 'Before you offer anything, find out what matters to {$other :party}. Ask how much {$give :article} matters.',
  give: '{$give :article at=start} matters little to you. Give {$other :party} the answer that {$other :agree you=you one=it many=they} {$other :agree you=want one=wants many=want} there: it costs you little, and you can ask for something in return.',
  more: 'So far your offer is worse for you than no deal. Ask for more: choose an answer for {$settle :article}, too.',
  send: 'Your letter writes itself. Below it you see that the offer is better for you than no deal. Send it.',
  hold: 'This is worse for you than no deal. Do not accept it: refuse it, or change the offer into a better one.',
  refuse: 'This is worse for you than no deal, and you cannot change it. Refuse it: you can make another offer.',
  better: 'This is your counter-proposal. Choose other answers in the draft until it is better for you than no deal.',

  accept: 'This is better for you than no deal. Accept it for now: you sign only when it is put to the vote.',
  'still-less':
    'This is still worse than no deal. Change the offer: keep what is good in it, and ask for more on {$want :article}.',
  reply:
    'You are asked a question. Answer as you like: it costs no move. Your answer helps the others to make you a better offer.',
  settle:
    'Nothing can be signed without {$settle :article}. Make another offer with an answer there, and with what matters to you.',
  offer: 'Not there yet. Make another offer, and ask for a little less than last time.',
  'call-vote': 'What is agreed is better for you than no deal. Call a vote on it.',
  'end-day': 'You have said enough for today. End your {:round}, and see what happens.',
  sign: 'The text is better for you than no deal. Sign it.',
  'vote-no': 'The text is worse for you than no deal. Vote no, and name the article that must change.',
} as const;
