/** What a kind of speech does, under the form, and the word of the game that it is about. */
export const speechNote = {
  consult: `
    .input {$points :count}
    .match $points
    one {{Wins back up to {$points} point of support at home. Once a {:round}. More on {#term of=home}support at home{/term}.}}
    *   {{Wins back up to {$points} points of support at home. Once a {:round}. More on {#term of=home}support at home{/term}.}}`,
  'ask-members':
    'Everybody sees that you ask. The answers, in the record, are for you alone. No member that you have asked contradicts you. More on {#term of=trust}trust{/term}.',
  word: 'Public, and for good. More on {#term of=in-public}what is said in public{/term}.',
  claim:
    'Public. Whom it is about may confirm it, deny it, or put it otherwise. More on {#term of=claim}claims{/term}.',
  'tell-claim':
    'Only the two of you know. If it turns out to be false, it costs you their trust. More on {#term of=claim}claims{/term}.',
  'tell-matters': 'Only the two of you know. More on {#term of=trust}trust{/term}.',
  'ask-true':
    'You are answered at once. The more you are trusted, the likelier is a plain answer. More on {#term of=claim}claims{/term}.',
  ask: 'You are answered at once. The more you are trusted, the likelier is a plain answer. More on {#term of=trust}trust{/term}.',
} as const;
