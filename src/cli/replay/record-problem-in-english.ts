import type { RecordProblem } from '#record/record-codec.ts';
import type { NoBranch } from '#record/verify-branch.ts';
import type { Mismatch, Unasked } from '#record/verify-record.ts';

/** Describes why a text cannot be read as a link or a saved game. */
export function recordProblemInEnglish(problem: RecordProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'There is nothing in it.';
    case 'too-long':
      return 'It is too long to be a link or a saved game.';
    case 'strange-characters':
      return 'It contains characters that do not belong in a link or a saved game.';
    case 'newer-format':
      return `It was written in format ${problem.format}, by a newer version of Parley.`;
    case 'cut-off':
      return problem.missing === undefined
        ? 'It is incomplete: most of it is missing.'
        : `It is incomplete: the last ${problem.missing === 1 ? 'character is' : `${problem.missing} characters are`} missing.`;
    case 'damaged':
      return 'It is damaged: it was changed after it was made.';
    case 'no-game':
      return 'It contains settings for a new game, but no game.';
  }
}

/** Describes why a record cannot be verified. */
export function mismatchInWords(why: Mismatch): string {
  switch (why) {
    case 'other-scenario':
      return 'The scenario has changed since the game was played, so it cannot be replayed. This is the recorded result.';
    case 'older-rules':
      return 'The game was played under older rules, so it cannot be replayed. This is the recorded result.';
    case 'newer-rules':
      return 'The game was played under newer rules. Update Parley. This is the recorded result.';
    case 'older-negotiators':
      return 'The game was played with older negotiators, and their moves are left out, so it cannot be replayed. This is the recorded result.';
    case 'newer-negotiators':
      return 'The game was played with newer negotiators, and their moves are left out. Update Parley. This is the recorded result.';
    case 'move-refused':
      return 'One of the recorded moves is not allowed, so this game cannot have been played.';
    case 'other-outcome':
      return 'The replayed game ends differently from the recorded one. This is the replayed result.';
    case 'other-negotiators':
      return 'Some moves are not those that its negotiators would make, so they were changed.';
    case 'wrong-seats':
      return 'Its seats are not those of the scenario.';
  }
}

/** Describes why a record is not verified as a branch of another. */
export function noBranchInWords(why: NoBranch): string {
  switch (why) {
    case 'no-branch':
      return 'It is not a branch of another game.';
    case 'other-origin':
      return 'It is a branch of a different record from the one that --origin names.';
    case 'other-beginning':
      return 'It does not begin with the moves of the record that --origin names.';
    default:
      return `The record that --origin names could not be verified. ${mismatchInWords(why)}`;
  }
}

/** Notes on records that were verified without recomputing all moves of their negotiators. */
export const UNASKED_NEGOTIATORS: Readonly<Record<Unasked, string>> = {
  'older-negotiators': 'Its negotiators were older, so their moves are taken as recorded. The rules allow them.',
  'newer-negotiators': 'Its negotiators were newer, so their moves are taken as recorded. The rules allow them.',
  'before-branch':
    'It is a branch of another game, so the moves before the branch are taken as recorded. The rules allow them.',
};
