/** What a text is worth to the person, against no deal. */
export const worth = {
  'never-signed': 'Your delegation will never sign this.',
  /** Wording that would take it off the red line is tabled, and not settled. */
  'not-yet': 'Your delegation cannot sign this yet.',
  less: 'Worse for you than {#term of=no-deal}no deal{/term}.',
  /** Of a draft with articles that are still open. */
  'less-so-far': 'So far worse for you than {#term of=no-deal}no deal{/term}; other articles are still open.',
  same: 'The same for you as {#term of=no-deal}no deal{/term}.',
  hardly: 'Hardly better than {#term of=no-deal}no deal{/term}.',
  better: 'Better than {#term of=no-deal}no deal{/term}.',
  much: 'Much better than {#term of=no-deal}no deal{/term}.',

  // Of what is agreed in the text so far: what others have not accepted counts for nothing yet.
  'now-never-signed': 'Agreed so far: your delegation will never sign this.',
  'now-not-yet': 'Agreed so far: your delegation cannot sign this yet.',
  'now-less': 'Agreed so far: worse for you than {#term of=no-deal}no deal{/term}.',
  'now-same': 'Agreed so far: the same for you as {#term of=no-deal}no deal{/term}.',
  'now-hardly': 'Agreed so far: hardly better than {#term of=no-deal}no deal{/term}.',
  'now-better': 'Agreed so far: better than {#term of=no-deal}no deal{/term}.',
  'now-much': 'Agreed so far: much better than {#term of=no-deal}no deal{/term}.',

  // Of another delegation.
  'theirs-less': 'Worse than {#term of=no-deal}no deal{/term}.',
  'theirs-same': 'The same as {#term of=no-deal}no deal{/term}.',
  'theirs-hardly': 'Hardly better than {#term of=no-deal}no deal{/term}.',
  'theirs-better': 'Better than {#term of=no-deal}no deal{/term}.',
  'theirs-much': 'Much better than {#term of=no-deal}no deal{/term}.',
  'theirs-unsigned': 'Not signed: the same as {#term of=no-deal}no deal{/term}.',
  'theirs-unratified': 'Not ratified: the same as {#term of=no-deal}no deal{/term}.',

  // On the line that runs from nothing to the best that can be had; what stands on it, and the same for those who listen.
  'on-line-no-deal': 'no deal {$points :count}',
  'on-line-best': 'at best {$points :count}',
  'on-line-text': 'this text {$points :count}',
  'on-line-with-it': 'with it {$points :count}',
  'on-line-with-all': 'with all of it {$points :count}',
  'on-line-result': 'result {$points :count}',
  'in-points-text': 'In points, this text: {$points :count}; no deal: {$walkAway :count}; at best: {$best :count}.',
  'in-points-with-it': 'In points, with it: {$points :count}; no deal: {$walkAway :count}; at best: {$best :count}.',
  'in-points-with-all':
    'In points, with all of it: {$points :count}; no deal: {$walkAway :count}; at best: {$best :count}.',
  'in-points-result': 'In points, result: {$points :count}; no deal: {$walkAway :count}; at best: {$best :count}.',
  /** With its reason, a sentence of the scenario's author. */
  'red-line': '{#hidden}Red line: {/hidden}{$because}',

  /** Of one answer; `or`: by the second reading of vague words, which may be worth as much. */
  'for-you': '{$points :count} for you',
  'for-you-or': '{$points :count} or {$or :count} for you',

  /** Where no points are told: how much an answer brings, of the most that any answer does. */
  weight:
    '{$weight :one-of very-much=|very much| much=|much| some=|some| little=|little| nothing=|nothing| harm=|harm|}{#hidden} for you{/hidden}',
  'weight-for-you':
    'worth {$weight :one-of very-much=|very much| much=|much| some=|something| little=|little| nothing=|nothing| harm=|less than nothing|} to you',
  'weight-for-you-or':
    'worth {$weight :one-of very-much=|very much| much=|much| some=|something| little=|little| nothing=|nothing| harm=|less than nothing|} or {$or :one-of very-much=|very much| much=|much| some=|something| little=|little| nothing=|nothing| harm=|less than nothing|} to you',

  // Where no points are told.
  'on-line-no-deal-unscored': 'no deal',
  'on-line-best-unscored': 'the best for you',
  'on-line-text-unscored': 'this text',
  'on-line-with-it-unscored': 'with it',
  'on-line-with-all-unscored': 'with all of it',
  'on-line-result-unscored': 'result',
} as const;
