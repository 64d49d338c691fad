/** The tutorial: one thing to do at a time, on a small paper beside the part of the table that it is about. */
export const tutorial = {
  heading: 'The tutorial',
  place: 'Step {$step :count} of {$count :count}',
  skip: 'Skip the tutorial',
  'got-it': 'Got it',
  'show-me': 'Show me',
  again: 'Show the tutorial again',

  read: 'Read who you are, what you want, and what you have without a deal. Sign nothing that is worth less to you.',
  choose:
    'For you, a lot depends on {$want :article}. Open it in the draft and choose the wording that brings you most. Nobody sees it before you send it.',
  ask: 'Before you offer anything, find out what matters to {$other :party}. Ask how much {$give :article} matters.',
  give: 'For you, little depends on {$give :article}. Give {$other :party} the wording that {$other :agree you=you one=it many=they} {$other :agree you=want one=wants many=want} there: it costs you little, and you can ask for something in return.',
  more: 'So far your offer would leave you with less than no deal. Ask for more: choose a wording for {$settle :article}, too.',
  send: 'Your letter writes itself. Below it stands what the offer would be worth to you: more than no deal. Send it.',
  hold: 'This would leave you with less than no deal. Do not accept it: refuse it, or change the offer into something better.',
  refuse:
    'This would leave you with less than no deal, and you cannot change it. Refuse it: you can make another offer.',
  better:
    'This is your counter-proposal. Choose other wordings in the draft until it is worth more to you than no deal.',

  accept: 'This is worth more to you than no deal. Accept it for now: you sign only when it is put to the vote.',
  'still-less':
    'This is still less than no deal. Change the offer: keep what is good in it, and ask for more on {$want :article}.',
  reply:
    'You are asked something. Answer as you like: it costs no move. What you say helps the others to make you a better offer.',
  settle:
    'Nothing can be signed without {$settle :article}. Make another offer with a wording there, and with what matters to you.',
  offer: 'Not there yet. Make another offer, and ask for a little less than in the last one.',
  'call-vote': 'What is agreed is worth more to you than no deal. Call a vote on it.',
  'end-day': 'You have said what there is to say today. End your {:round}, and see what comes.',
  sign: 'The text is worth more to you than no deal. Sign it.',
  'vote-no': 'The text is worth less to you than no deal. Vote no, and name the article that has to change.',
} as const;
