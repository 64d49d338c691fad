/** What the author of a file may have meant, or can do, by code: what is to be typed stands as it is to be typed. */
export const suggestion = {
  'did-you-mean': 'Did you mean "{$word}"?',
  'may-have': 'It may have {$keys :list by=or}.',
  'there-are': 'There are {$names :list}.',
  'put-in-quotes': 'Put it in quotes: "{$text}".',
  'put-all-in-quotes': 'Put the whole text in quotes: {$text}.',
  'put-in-quotes-or-space': 'Put the whole text in quotes: {$text}. If it is a comment, put a space after the sign.',
  'put-in-brackets': 'Put it in square brackets: [{$text}].',
  'write-so': 'Write instead: {$text}',
  'close-after': 'Write "{$sign}" where it ends: after {$after}, perhaps.',
  'indent-by': `
    .input {$spaces :count}
    .match $spaces
    one {{Start the line with {$spaces} space.}}
    *   {{Start the line with {$spaces} spaces.}}`,
  'only-number': 'Write only the number: {$number}.',
  'share-of-one': 'It is a share, from 0 to 1: write {$number} for that percentage.',
  'other-of-two': 'Perhaps one of the two should be "{$id}", which is named elsewhere and stands nowhere.',
  'take-quotes-away': 'Take the quotes away.',
  'decimal-point': 'Write the decimals after a point: {$number}.',
  'true-or-false': 'Write true or false, without quotes.',
  'write-a-word': 'Write a word.',
  'write-an-id': 'An id starts with a small letter: write a word there, such as {$id}.',
  'colon-in-text':
    'A colon with a space after it makes a key of what stands before it. If it is all one text, write {$text} with the quotes.',
  'type-again': 'Delete it and type the word again.',
  'take-backslash-out': 'It is written with a backslash in double quotes: take that out.',
  'missing-hyphen': 'Perhaps a hyphen is missing where the next entry of the list begins.',
  'after-renaming': 'If you renamed it, write the new id in all places, or "{$id}" here.',
  'source-or-inferred': 'Name a source, or write "tag: inferred".',
  'source-or-no-tag': 'Name a source, or leave the tag out.',
  'fewer-packages': 'Leave out options or issues.',
  'later-facts': 'Tell what happened after the last round, the earliest first; earlier things are events.',
  'announce-date': 'Give it one with "aimFor".',
  'no-date-or-public': 'Leave out the date, or "private".',
  'turn-walk-away':
    'A walk-away of {$to} for "{$party}", not {$from}, would let {$percent :count} % of texts suit everybody.',
  'turn-walk-aways': 'Walk-aways of {$walkAways :list} would let {$percent :count} % of texts suit everybody.',
  'give-a-veto':
    'With a walk-away of {$to}, not {$from}, "{$party}" would sign {$accepts :count} % of texts, and {$percent :count} % would suit everybody.',
  'must-settle': 'With "mustSettle: true" in "{$issue}" everybody knows that it may not be left open.',
  'smaller-spread': 'A spread of {$most} or less would do.',
  'smaller-drift': 'A drift from {$least} to {$most} would do.',
  'smaller-shock': 'A shock of {$most} or less would do.',
  'give-points-apart': 'Let what matters most to one be what matters less to another.',
  'give-point-order': 'Give each answer somebody who is better off with it, or leave it out.',
  'lines-or-no-after': 'Write lines under "durability", or "afterSigning: false" under "rules".',
  'other-channel': 'Give them a channel of another kind, or the track a mediator.',
  'name-in-consent': 'Name it in the "consent" of an article that matters to it.',
  'shorten-to': 'Shorten it to {$most :count} characters.',
  'take-out-intended': 'Take it out.',
  'other-id': 'Write another id, such as {$id}-mine.',
} as const;
