/** What a person would do about a better text, when it is too late: a decision, and what follows from it. */
export const reopen = {
  'question-signed': 'Would you open it again for this text?',
  'yes-signed': 'Open it again',
  'no-signed': 'Leave it signed',
  'all-gain': 'Every other one who signed would have more by this text, and so a reason to sign again.',
  'no-gain': `
    .input {$who :parties at=start}
    .match $who
    one {{{$who} would have no more by it than now, and can keep to what is signed: without that signature nothing changes.}}
    *   {{{$who} would have no more by it than now, and can keep to what is signed: without their signatures nothing changes.}}`,
  trust: 'What is signed is a promise, and to open it breaks one. Trust in you, of 100: {$trust :list by=semicolon}.',
  'trust-of': '{$who :party} {$before :count}, then {$after :count}',
  'while-open': `
    .input {$noDeal :points}
    .match $noDeal
    one {{While it is open nothing holds. No deal is worth {$noDeal} point to you; what is signed, {$have :points}; this text, {$worth :points}.}}
    *   {{While it is open nothing holds. No deal is worth {$noDeal} points to you; what is signed, {$have :points}; this text, {$worth :points}.}}`,
  stays: `
    .input {$have :points}
    .match $have
    one {{You keep {$have} point, where this text would bring {$worth :points}, and nobody trusts you less.}}
    *   {{You keep {$have} points, where this text would bring {$worth :points}, and nobody trusts you less.}}`,

  'question-unsigned': 'Would you have signed this text?',
  'yes-unsigned': 'Sign it',
  'no-unsigned': 'Not this one',
  signed: `
    .input {$worth :points}
    .match $worth
    one {{You would have {$worth} point, against {$noDeal :points} for no deal; and every other one who had to sign, more than no deal, too.}}
    *   {{You would have {$worth} points, against {$noDeal :points} for no deal; and every other one who had to sign, more than no deal, too.}}`,
  'own-ground': `
    .input {$issues :articles style=title}
    .match $issues
    one {{You wanted something else in one article at the end: {$issues}. To give way there was the price.}}
    *   {{You wanted something else in some articles at the end: {$issues}. To give way there was the price.}}`,
  'their-ground':
    '{$who :parties at=start} wanted something else in a part of it at the end: that had to be asked for, and paid for.',
  unsigned: `
    .input {$noDeal :points}
    .match $noDeal
    one {{Then it is no deal again: {$noDeal} point for you.}}
    *   {{Then it is no deal again: {$noDeal} points for you.}}`,

  // Where no points are told.
  'while-open-unscored':
    'While it is open nothing holds: until all have signed again, you have what no deal is worth to you.',
  'stays-unscored': 'You keep what is signed, where this text would bring more, and nobody trusts you less.',
  'signed-unscored': 'You would have more than no deal; and every other one who had to sign, more than no deal, too.',
  'unsigned-unscored': 'Then it is no deal again for you.',
} as const;
