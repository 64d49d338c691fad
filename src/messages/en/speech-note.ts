/** What a kind of speech does, under the form, and the word of the game that it is about. */
export const speechNote = {
  consult: `
    .input {$points :count}
    .match $points
    one {{Wins back up to {$points} point of support at home. Once a {:round}. More on {#term of=home}support at home{/term}.}}
    *   {{Wins back up to {$points} points of support at home. Once a {:round}. More on {#term of=home}support at home{/term}.}}`,
  'ask-members':
    'Everybody sees that you ask. Only you see the answers, in the record. A member that was asked does not contradict you. More on {#term of=trust}trust{/term}.',
  word: 'Public and final. More on {#term of=in-public}what is said in public{/term}.',
  claim: 'Public. The delegation it is about may confirm, deny or correct it. More on {#term of=claim}claims{/term}.',
  'tell-claim':
    'Only the two of you know. If it proves false, you lose their trust. More on {#term of=claim}claims{/term}.',
  'tell-matters': 'Only the two of you know. More on {#term of=trust}trust{/term}.',
  'ask-true':
    'You get an answer at once. The more they trust you, the plainer it is likely to be. More on {#term of=claim}claims{/term}.',
  ask: 'You get an answer at once. The more they trust you, the plainer it is likely to be. More on {#term of=trust}trust{/term}.',
} as const;
