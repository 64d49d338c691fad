/** The workshop: what becomes of a text, beside the editor. */
export const workshopBench = {
  'try-it': 'Play it',
  'try-words': 'Read the brief of a delegation as students do, and play it.',
  'try-as': '{#hidden}Play it as {/hidden}{$party}',
  'try-not-yet': 'Correct the errors first. Then you can play it.',

  link: 'Share it',
  'link-whole': 'A link can contain the whole scenario.',
  'link-shortened':
    'A link can contain the game, but not all of its texts: sources are left out and long texts are cut. Give the file to everyone who should read them.',
  'link-missing': 'The scenario is too big for a link. Players need its file as well as the link.',

  'go-on-game': 'Continue your game in this version',
  'go-on-from-there': 'Continue from there',
  parted:
    '{$kept :count} of your {$of :count} moves can be repeated in this version; the next one is no longer allowed. From there, all delegations decide again.',
  'other-version': 'You started your game with a different version from the one that you tried last. Start a new game.',
  'other-parts': 'The delegations, articles or answers are no longer those of your game. Start a new game.',

  'self-play': 'Test games',
  'self-play-words': 'The computer plays all delegations in {$games :count} games.',
  begin: 'Play {$games :count} games',
  stop: 'Stop',
  'go-on': 'Continue',
  again: 'Play again',
  played: '{$played :count} of {$wanted :count} games',
  'self-play-before': 'These games were played with an earlier version.',
  'self-play-failed': 'These games could not be completed.',

  'ending-none': 'Nothing signed',
  'ending-opening': 'Only the first part signed',
  'ending-partial': 'Signed, with gaps',
  'ending-signed': 'Signed',
  'ending-unratified': 'Signed, not ratified',
  'ending-broken': 'Signed, later broken',
  'ending-held': 'Signed, and lasted',
  endings: 'How the games end',
  percent: '{$percent :count} %',
  'points-over': '{$points :count}',

  'signed-by':
    'Signed in {$percent :count} % of games. Half of these sign by round {$round :count} of {$rounds :count}.',
  'never-signed': 'Never signed.',
  'texts-signed': `
    .input {$texts :count}
    .match $texts
    one {{All of them sign the same deal.}}
    *   {{{$texts} different deals; the most common one in {$percent :count} % of these games.}}`,

  chairs: 'Results for each delegation',
  chair: 'Delegation',
  over: 'Gain over no deal',
  'of-most': 'Share of its best result',
  'remarks-on-play': 'Remarks on these games',

  points: 'Table of points',
  'open-points': 'Show the table',
  'close-points': 'Hide the table',
} as const;
