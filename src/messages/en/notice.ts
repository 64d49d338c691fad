/** Screens with one thing to say, and the question which of two games is meant. */
export const notice = {
  'link-unreadable': 'This link cannot be opened',
  'without-scenario': 'The scenario of this link is missing',
  'without-scenario-words':
    'The link needs the scenario “{$id}”. Choose its file below to open the link. If you have no file, ask the sender.',
  'open-in-parley': 'Open in Parley',
  over: 'The talks are over',
  unfinished: 'An unfinished game',
  'unfinished-words': 'This game stopped in the middle. You can continue it here, with the same delegation.',
  'go-on-with-it': 'Continue it',
  replaying: 'A shared game',
  'replaying-words':
    '“{$title}” is being replayed here, move by move, to check that it reaches the ending in the link.',
  'link-says': 'What the link says',
  'link-says-note': 'Not checked yet: the game is being replayed.',
  replayed: 'Replayed',
  /** `label`: what the scenario's author calls a round. */
  'replayed-up-to': '{$label :list at=start} {$round :count} of {$count :count}',
  'no-scenario': 'No such scenario',
  'no-scenario-words': 'There is no scenario “{$id}” here. If you have its file, open it on the first screen.',
  'no-seed': 'There is no game with this number',
  'no-seed-words':
    'The address asks for game {$asked}, but the last one is {$last}. Ask for the address again, or start a new game.',
  'choose-chair': 'Choose a delegation',
  'no-game': 'No game is open',
  'no-game-words': 'Choose a scenario and a delegation first.',
  stranded: 'This game cannot be continued',
  'no-such-game': 'This game is not stored here',
  'no-such-game-words':
    'It was deleted, or the browser has lost its data. If you saved it to a file, open the file on the first screen.',
  discarded: 'This game was deleted in another tab',
  'discarded-words':
    'It is no longer stored on this device and disappears when you leave this page. You can keep it and continue.',
  elsewhere: 'This game is open in another tab',
  'elsewhere-words':
    'A game can run in one tab only, so that two tabs do not overwrite each other. No move is lost. If you continue here, the other tab stops.',
  'go-on-here': 'Continue here',
  'go-back': 'You are further in this game',
  'go-back-words':
    'This device has the same game, at a later point than the link. You can continue from there. Or play from the link as a separate game: then you have both.',
  'go-back-yes': 'Play from the link',
  'go-back-no': 'Continue from my last move',
  chairs: '{$scenario}: delegations',
  table: 'The table',
  ending: '{$scenario}: ending',
  'takes-device': '{$party :party style=name} takes the device',
  'hand-over': 'Hand the device to {$party :party style=name}',
  'hand-over-words':
    'What follows is for that delegation only: its mandate, its letters, its view of the others. Everyone else, please look away.',
  'pass-on': 'Or send the game by link',
  'speak-for': 'I speak for {$party :party style=name}',
} as const;
