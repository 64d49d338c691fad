/** What is wrong with a link or a game that it holds, and what is shown of it instead. */
export const link = {
  empty: 'There is nothing in this link after the mark #. Ask for it again, or paste it whole.',
  'too-long': 'This is too long to be a link from Parley. Paste one link and nothing else.',
  'strange-characters': 'This link holds characters that do not belong in one. Ask for it again, or paste it whole.',
  'newer-format': 'This link was made by a newer Parley than this one. Open it where it was made, or update this page.',
  'cut-off': 'This link is cut off: most of it is missing. Ask for it again, or paste it whole.',
  'cut-off-by': `
    .input {$missing :count}
    .match $missing
    one {{This link is cut off: {$missing} character is missing. Ask for it again, or paste it whole.}}
    *   {{This link is cut off: {$missing} characters are missing. Ask for it again, or paste it whole.}}`,
  damaged: 'This link is damaged: something in it has been changed on the way. Ask for it again, or paste it whole.',
  'no-game': 'This link hands out settings to sit down with, and holds no game.',

  'other-scenario': 'The scenario has changed since this was played, so it cannot be played again here.',
  'older-rules': 'This was played under an older version of the rules, so it cannot be played again here.',
  'newer-rules': 'This was played under newer rules than this page has. Load the page again to update it.',
  'older-negotiators':
    'This was played with older negotiators than this page has, and the link leaves out what they did, so it cannot be played again here.',
  'newer-negotiators': 'This was played with newer negotiators than this page has. Load the page again to update it.',
  'move-refused':
    'One of the recorded moves is not allowed, so the link does not tell a game that was played. Ask for it again.',
  'other-outcome': 'Played again, the game ends otherwise than the link says.',
  'other-negotiators': 'Somebody has changed this link: some moves in it are not what its negotiators decide.',
  'wrong-seats': 'The link names other chairs than the scenario has. Ask for it again.',

  'unasked-older-negotiators':
    'Its negotiators were older than those of this page, so what they did is as the link says: the rules allow it, but nobody can ask them again here.',
  'unasked-newer-negotiators':
    'Its negotiators were newer than those of this page, so what they did is as the link says: the rules allow it. Load the page again to have them asked.',
  'unasked-before-branch':
    'It is a branch of another game. What was done before the branch is as the link says: the rules allow it, but only that game could show whose it was.',
  'same-ending': 'Played again here, to the same ending.',
  'shown-as-recorded': 'Below is what the link says. Nobody can check it here.',
  'shown-as-played': 'Below is what its moves lead to.',
  'negotiators-alone': 'It is a game of negotiators that is not over, so there is nothing to see of it yet.',

  'your-turn':
    'It is the turn of {$who :party}. Go on if you speak for that delegation. The page shows you what your chair knows; but the link holds all that persons have done, in private too, and whoever takes it apart can find that out.',

  'no-persons': 'Negotiators had all the chairs.',
  'on-paper': 'It was played on paper, and somebody has entered how it ended.',
  'persons-only':
    'All chairs were played as those of persons, perhaps of one, or with negotiators sitting in: no move was to be checked.',
  persons: `
    .input {$persons :count}
    .input {$others :count}
    .match $persons $others
    one one {{A person had the chair of {$who :parties style=full}; a negotiator had the other.}}
    one *   {{A person had the chair of {$who :parties style=full}; negotiators had the others.}}
    *   one {{Persons, or one person, had the chairs of {$who :parties style=full}; a negotiator had the other.}}
    *   *   {{Persons, or one person, had the chairs of {$who :parties style=full}; negotiators had the others.}}`,
} as const;
