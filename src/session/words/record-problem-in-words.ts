import type { RecordProblem } from '#record/record-codec.ts';
import type { Mismatch, Unasked } from '#record/verify-record.ts';

/** What is wrong with a link or a saved game, and what to do. */
export function recordProblemInWords(problem: RecordProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'There is nothing in this link after the mark #. Ask for it again, or paste it whole.';
    case 'too-long':
      return 'This is too long to be a link from Parley. Paste one link and nothing else.';
    case 'strange-characters':
      return 'This link holds characters that do not belong in one. Ask for it again, or paste it whole.';
    case 'newer-format':
      return 'This link was made by a newer Parley than this one. Open it where it was made, or update this page.';
    case 'cut-off':
      return `This link is cut off: ${missingInWords(problem.missing)} missing. Ask for it again, or paste it whole.`;
    case 'damaged':
      return 'This link is damaged: something in it has been changed on the way. Ask for it again, or paste it whole.';
  }
}

function missingInWords(missing: number | undefined): string {
  if (missing === undefined) return 'most of it is';
  return missing === 1 ? '1 character is' : `${missing} characters are`;
}

/** Why a game cannot be shown to be what its link says; what is shown instead is said where it is shown. */
export function mismatchInWords(why: Mismatch): string {
  switch (why) {
    case 'other-scenario':
      return 'The scenario has changed since this was played, so it cannot be played again here.';
    case 'older-rules':
      return 'This was played under an older version of the rules, so it cannot be played again here.';
    case 'newer-rules':
      return 'This was played under newer rules than this page has. Load the page again to update it.';
    case 'older-negotiators':
      return 'This was played with older negotiators than this page has, and the link leaves out what they did, so it cannot be played again here.';
    case 'newer-negotiators':
      return 'This was played with newer negotiators than this page has. Load the page again to update it.';
    case 'move-refused':
      return 'One of the recorded moves is not allowed, so the link does not tell a game that was played. Ask for it again.';
    case 'other-outcome':
      return 'Played again, the game ends otherwise than the link says.';
    case 'other-negotiators':
      return 'Somebody has changed this link: some moves in it are not what its negotiators decide.';
    case 'wrong-seats':
      return 'The link names other chairs than the scenario has. Ask for it again.';
  }
}

/** What is said of a game that was played again without asking all of its negotiators. */
export const UNASKED_NEGOTIATORS: Readonly<Record<Unasked, string>> = {
  'older-negotiators':
    'Its negotiators were older than those of this page, so what they did is as the link says: the rules allow it, but nobody can ask them again here.',
  'newer-negotiators':
    'Its negotiators were newer than those of this page, so what they did is as the link says: the rules allow it. Load the page again to have them asked.',
  'before-branch':
    'It is a branch of another game. What was done before the branch is as the link says: the rules allow it, but only that game could show whose it was.',
};

/** What stands below such a sentence: nothing but what the link says, or the game as far as its moves lead. */
export const SHOWN_INSTEAD = {
  recorded: 'Below is what the link says. Nobody can check it here.',
  played: 'Below is what its moves lead to.',
} as const;
