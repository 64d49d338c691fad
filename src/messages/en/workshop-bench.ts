/** The workshop: what becomes of a text, beside the editor. */
export const workshopBench = {
  'try-it': 'Play it',
  'try-words': 'Read the brief of a chair as students do, and sit down.',
  'try-as': '{#hidden}Play it as {/hidden}{$party}',
  'try-not-yet': 'Mend the errors first: then it can be played.',

  link: 'Handing it out',
  'link-whole': 'A link can carry the whole scenario.',
  'link-shortened':
    'A link carries the game, but has no room for all texts: it leaves sources out and cuts long texts. Give the file to those who should read them.',
  'link-missing': 'The scenario is too big for a link: those who open the link need its file, too.',

  'go-on-game': 'Go on with your game in this version',
  'go-on-from-there': 'Go on from there',
  parted:
    '{$kept :count} of your {$of :count} moves can be made again in this version; the next is not allowed any more. From there all decide anew.',
  'other-version': 'Your game was begun with another version than the one that was tried last. Begin a new one.',
  'other-parts': 'Delegations, articles or answers are others now than in your game. Begin a new one.',

  'self-play': 'How it goes',
  'self-play-words': 'The computer plays {$games :count} games in all chairs.',
  begin: 'Play {$games :count} games',
  stop: 'Stop',
  'go-on': 'Go on',
  again: 'Play again',
  played: '{$played :count} of {$wanted :count} games',
  'self-play-before': 'These are games of an earlier version.',
  'self-play-failed': 'These games could not be played to the end.',

  'ending-none': 'Nothing signed',
  'ending-opening': 'Only a beginning signed',
  'ending-partial': 'Signed, with gaps',
  'ending-signed': 'Signed',
  'ending-unratified': 'Signed, not ratified',
  'ending-broken': 'Signed, and broke',
  'ending-held': 'Signed, and held',
  endings: 'How games end',
  percent: '{$percent :count} %',
  'points-over': '{$points :count}',

  'signed-by':
    'Signed in {$percent :count} % of games, and in half of these by round {$round :count} of {$rounds :count}.',
  'never-signed': 'Never signed.',
  'texts-signed': `
    .input {$texts :count}
    .match $texts
    one {{All of them sign the same text.}}
    *   {{{$texts} different texts, the commonest in {$percent :count} % of them.}}`,

  chairs: 'What each chair gets',
  chair: 'Chair',
  over: 'More than no deal',
  'of-most': 'Of the most it could get',
  'remarks-on-play': 'Remarks on these games',

  points: 'Points as a table',
  'open-points': 'Show the table',
  'close-points': 'Hide the table',
} as const;
