/** What a person would do about a better text, when it is too late: a decision, and what follows from it. */
export const reopen = {
  'question-signed': 'Would you reopen the agreement for this deal?',
  'yes-signed': 'Reopen it',
  'no-signed': 'Keep the signed agreement',
  'all-gain': 'The other signatories would all gain from this deal, so they would have a reason to sign again.',
  'no-gain': `
    .input {$who :parties at=start}
    .match $who
    one {{{$who} would gain nothing from this deal and could refuse. Without that signature the agreement stays as it is.}}
    *   {{{$who} would gain nothing from this deal and could refuse. Without their signatures the agreement stays as it is.}}`,
  trust:
    'To reopen an agreement is to break a promise. How far each signatory would trust you, out of 100: {$trust :list by=semicolon}.',
  'trust-of': '{$who :party} ({$before :count} before, {$after :count} after)',
  'while-open': `
    .input {$noDeal :points}
    .match $noDeal
    one  {{Until everyone signs again, there is no agreement. No deal is worth {$noDeal} point to you; the signed agreement, {$have :points}; this deal, {$worth :points}.}}
    *    {{Until everyone signs again, there is no agreement. No deal is worth {$noDeal} points to you; the signed agreement, {$have :points}; this deal, {$worth :points}.}}`,
  stays: `
    .input {$have :points}
    .match $have
    one  {{You keep {$have} point and everyone’s trust. This deal would have given you {$worth :points}.}}
    *    {{You keep {$have} points and everyone’s trust. This deal would have given you {$worth :points}.}}`,

  'question-unsigned': 'Would you have signed this deal?',
  'yes-unsigned': 'Sign it',
  'no-unsigned': 'Do not sign it',
  signed: `
    .input {$worth :points}
    .match $worth
    one  {{You would have {$worth} point, instead of {$noDeal :points} from no deal. Every other signatory would also do better than with no deal.}}
    *    {{You would have {$worth} points, instead of {$noDeal :points} from no deal. Every other signatory would also do better than with no deal.}}`,
  'own-ground': `
    .input {$issues :articles style=title}
    .match $issues
    one {{At the end you wanted a different answer in one article: {$issues}. You would have had to give way there.}}
    *   {{At the end you wanted different answers in some articles: {$issues}. You would have had to give way there.}}`,
  'their-ground':
    '{$who :parties at=start} wanted some different answers at the end. You would have had to ask for this, and offer something in return.',
  unsigned: `
    .input {$noDeal :points}
    .match $noDeal
    one  {{Then you still have no deal: {$noDeal} point for you.}}
    *    {{Then you still have no deal: {$noDeal} points for you.}}`,

  // Where no points are told.
  'while-open-unscored': 'Until everyone signs again, there is no agreement.',
  'stays-unscored': 'You keep the signed agreement and everyone’s trust. This deal would have given you more.',
  'signed-unscored': 'You would do better than with no deal, and so would every other signatory.',
  'unsigned-unscored': 'Then you still have no deal.',
} as const;
