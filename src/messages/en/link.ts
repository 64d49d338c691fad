/** What is wrong with a link or a game that it holds, and what is shown of it instead. */
export const link = {
  empty: 'This link contains nothing after the # sign. Ask for it again, or paste all of it.',
  'too-long': 'This is too long to be a link from Parley. Paste one link and nothing else.',
  'strange-characters': 'This link contains characters that do not belong in it. Ask for it again, or paste all of it.',
  'newer-format': 'This link was made by a newer version of Parley. Open it where it was made, or update this page.',
  'cut-off': 'Most of this link is missing. Ask for it again, or paste all of it.',
  'cut-off-by': `
    .input {$missing :count}
    .match $missing
    one {{This link is incomplete: {$missing} character is missing. Ask for it again, or paste all of it.}}
    *   {{This link is incomplete: {$missing} characters are missing. Ask for it again, or paste all of it.}}`,
  damaged: 'This link is damaged: it was changed after it was made. Ask for it again, or paste all of it.',
  'no-game': 'This link contains settings for a new game, but no game.',

  'other-scenario': 'The scenario has changed since this game was played, so the game cannot be replayed here.',
  'older-rules': 'This game was played under older rules, so it cannot be replayed here.',
  'newer-rules': 'This game was played under newer rules than those of this page. Reload the page to update it.',
  'older-negotiators':
    'This game was played with older computer players than those of this page, and the link leaves out their moves, so it cannot be replayed here.',
  'newer-negotiators':
    'This game was played with newer computer players than those of this page. Reload the page to update it.',
  'move-refused':
    'The link contains a move that the rules do not allow, so this game cannot have been played. Ask for the link again.',
  'other-outcome': 'When the game is replayed, it does not end as the link says.',
  'other-negotiators':
    'This link has been changed: some of its moves are not those that the computer players would make.',
  'wrong-seats': 'The delegations in the link are not those of the scenario. Ask for the link again.',

  'unasked-older-negotiators':
    'The computer players were older than those of this page, so their moves are taken from the link. The rules allow these moves, but they cannot be checked any further here.',
  'unasked-newer-negotiators':
    'The computer players were newer than those of this page, so their moves are taken from the link. The rules allow these moves. Reload the page to check them.',
  'unasked-before-branch':
    'This game branches off from another game. The moves before the branch are taken from the link. The rules allow them, but only the other game could show who made them.',
  'same-ending': 'The game was replayed here and ended in the same way.',
  'shown-as-recorded': 'Below is the result that the link states. It cannot be checked here.',
  'shown-as-played': 'Below is the result of the moves in the link.',
  'negotiators-alone': 'This is an unfinished game among computer players, so there is nothing to see yet.',

  'your-turn':
    'It is the turn of {$who :party}. Continue if you play that delegation. The page shows you only what your delegation knows. But the link contains all moves by people, private ones too, and a person with technical skills could read them.',

  'no-persons': 'Computer players had all the delegations.',
  'on-paper': 'This game was played on paper, and its result was entered by hand.',
  'persons-only':
    'All delegations were played by people, perhaps by one person, or with computer players as substitutes, so there were no moves to check.',
  persons: `
    .input {$persons :count}
    .input {$others :count}
    .match $persons $others
    one one {{A person played {$who :parties style=full}; the computer played the other delegation.}}
    one *   {{A person played {$who :parties style=full}; the computer played the others.}}
    *   one {{One or more people played {$who :parties style=full}; the computer played the other delegation.}}
    *   *   {{One or more people played {$who :parties style=full}; the computer played the others.}}`,
} as const;
