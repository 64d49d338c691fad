/** What is wrong with a link or a game that it holds, and what is shown of it instead. */
export const link = {
  empty: 'This link has nothing after the # sign. Ask for it again, or paste all of it.',
  'too-long': 'This is too long for a Parley link. Paste one link and nothing else.',
  'strange-characters': 'This link contains characters that do not belong in it. Ask for it again, or paste all of it.',
  'newer-format': 'This link was made by a newer version of Parley. Open it where it was made, or update this page.',
  'cut-off': 'This link is cut off: most of it is missing. Ask for it again, or paste all of it.',
  'cut-off-by': `
    .input {$missing :count}
    .match $missing
    one {{This link is cut off: {$missing} character is missing. Ask for it again, or paste all of it.}}
    *   {{This link is cut off: {$missing} characters are missing. Ask for it again, or paste all of it.}}`,
  damaged: 'This link is damaged: part of it was changed on the way. Ask for it again, or paste all of it.',
  'no-game': 'This link only contains settings for a game, not a game.',

  'other-scenario': 'The scenario has changed since this game was played, so it cannot be replayed here.',
  'older-rules': 'This game was played under older rules, so it cannot be replayed here.',
  'newer-rules': 'This game was played under newer rules. Reload the page to update it.',
  'older-negotiators':
    'This game was played with older negotiators, and the link does not contain their moves, so it cannot be replayed here.',
  'newer-negotiators': 'This game was played with newer negotiators. Reload the page to update it.',
  'move-refused':
    'One of the recorded moves is not allowed, so this game was never played like this. Ask for the link again.',
  'other-outcome': 'When replayed, the game ends differently from what the link says.',
  'other-negotiators': 'This link was changed: some of its moves are not what its negotiators decide.',
  'wrong-seats': 'The delegations in the link are not those of the scenario. Ask for it again.',

  'unasked-older-negotiators':
    'The negotiators of this game were older than those of this page. Their moves are shown as recorded: the rules allow them, but they cannot be checked here.',
  'unasked-newer-negotiators':
    'The negotiators of this game were newer than those of this page. Their moves are shown as recorded: the rules allow them. Reload the page to check them.',
  'unasked-before-branch':
    'This game branches off from another one. The moves before that are shown as recorded: the rules allow them, but only the other game could show who made them.',
  'same-ending': 'Replayed here, with the same ending.',
  'shown-as-recorded': 'Below is what the link says. It cannot be checked here.',
  'shown-as-played': 'Below is the result of its moves.',
  'negotiators-alone': 'In this game only negotiators play, and it is not over, so there is nothing to see yet.',

  'your-turn':
    'It is the turn of {$who :party}. Continue if you speak for that delegation. The page shows you only what your delegation knows. But the link holds all moves of all players, private ones too, and an expert could read them.',

  'no-persons': 'Negotiators played all delegations.',
  'on-paper': 'This game was played on paper, and its result was entered later.',
  'persons-only':
    'All delegations count as played by people, perhaps by one person, or with negotiators standing in: there were no moves to check.',
  persons: `
    .input {$persons :count}
    .input {$others :count}
    .match $persons $others
    one one {{A person played {$who :parties style=full}; a negotiator played the other delegation.}}
    one *   {{A person played {$who :parties style=full}; negotiators played the others.}}
    *   one {{One or more people played {$who :parties style=full}; a negotiator played the other delegation.}}
    *   *   {{One or more people played {$who :parties style=full}; negotiators played the others.}}`,
} as const;
