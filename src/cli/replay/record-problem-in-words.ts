import type { RecordProblem } from '#record/record-codec.ts';
import type { NoBranch } from '#record/verify-branch.ts';
import type { Mismatch, Unasked } from '#record/verify-record.ts';

/** What is wrong with a text that should be a link or a saved game. */
export function recordProblemInWords(problem: RecordProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'There is nothing in it.';
    case 'too-long':
      return 'It is too long to be a link or a saved game.';
    case 'strange-characters':
      return 'It holds characters that do not belong in a link or a saved game.';
    case 'newer-format':
      return `It was written in format ${problem.format}, by a newer Parley than this one.`;
    case 'cut-off':
      return problem.missing === undefined
        ? 'It is cut off: most of it is missing.'
        : `It is cut off: the last ${problem.missing === 1 ? 'character is' : `${problem.missing} characters are`} missing.`;
    case 'damaged':
      return 'It is damaged: something in it has been changed on the way.';
    case 'no-game':
      return 'It hands settings out to sit down with, and holds no game.';
  }
}

/** Why a record cannot be shown to be what it says. */
export function mismatchInWords(why: Mismatch): string {
  switch (why) {
    case 'other-scenario':
      return 'The scenario has changed since this was played, so it cannot be played again: this is what was recorded.';
    case 'older-rules':
      return 'It was played under an older version of the rules, so it cannot be played again: this is what was recorded.';
    case 'newer-rules':
      return 'It was played under a newer version of the rules than this Parley has: update it. This is what was recorded.';
    case 'older-negotiators':
      return 'It was played with an older version of the negotiators and leaves their moves out, so it cannot be played again: this is what was recorded.';
    case 'newer-negotiators':
      return 'It was played with a newer version of the negotiators than this Parley has, and leaves their moves out: update it. This is what was recorded.';
    case 'move-refused':
      return 'One of the recorded moves is not allowed, so it tells no game that was played.';
    case 'other-outcome':
      return 'Played again, the game ends otherwise than was recorded: this is what it comes to.';
    case 'other-negotiators':
      return 'Some moves of its negotiators are not what they decide: somebody else has made them.';
    case 'wrong-seats':
      return 'It names other seats than the scenario has.';
  }
}

/** Why a record is not shown to be a branch of another. */
export function noBranchInWords(why: NoBranch): string {
  switch (why) {
    case 'no-branch':
      return 'It is no branch of another game.';
    case 'other-origin':
      return 'It is a branch of another record than --origin names.';
    case 'other-beginning':
      return 'It does not begin with the moves of the record that --origin names.';
    default:
      return `The record that --origin names is not verified itself. ${mismatchInWords(why)}`;
  }
}

/** What is to be known of a record that was verified without asking all of its negotiators. */
export const UNASKED_NEGOTIATORS: Readonly<Record<Unasked, string>> = {
  'older-negotiators':
    'Its negotiators were of an older version: their moves are taken as recorded, and the rules allow them.',
  'newer-negotiators':
    'Its negotiators were of a newer version than this Parley has: their moves are taken as recorded, and the rules allow them.',
  'before-branch':
    'It is a branch of another game: moves before the branch are taken as recorded, and the rules allow them.',
};
