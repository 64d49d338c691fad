/** Screens with one thing to say, and the question which of two games is meant. */
export const notice = {
  'link-unreadable': 'This link cannot be opened',
  'without-scenario': 'The scenario of this link is missing',
  'without-scenario-words':
    'The link needs the scenario “{$id}”. Choose its file below to open the link. If you do not have the file, ask the person who sent the link.',
  'open-in-parley': 'Open in Parley',
  over: 'The talks are over',
  unfinished: 'An unfinished game',
  'unfinished-words': 'A player stopped in the middle of this game. You can continue it here with the same delegation.',
  'go-on-with-it': 'Continue it',
  replaying: 'A shared game',
  'replaying-words': '“{$title}” is being replayed here, move by move, to check that it ends as the link says.',
  'link-says': 'What the link says',
  'link-says-note': 'This has not been checked yet: the game is still being replayed.',
  replayed: 'Replayed',
  /** `label`: what the scenario's author calls a round. */
  'replayed-up-to': '{$label :list at=start} {$round :count} of {$count :count}',
  'no-scenario': 'No such scenario',
  'no-scenario-words':
    'The scenario “{$id}” is not available. If you have it in a file, open the file on the first screen.',
  'no-seed': 'There is no game with this number',
  'no-seed-words':
    'The address asks for game {$asked}, but the last one is {$last}. Ask for the address again, or choose a delegation in a new game.',
  'choose-chair': 'Choose a delegation',
  'no-game': 'No game has been started',
  'no-game-words': 'Choose a scenario and a delegation first.',
  stranded: 'This game cannot continue',
  'no-such-game': 'This game is not stored here',
  'no-such-game-words':
    'It was deleted, or the browser has lost its stored data for this page. If you saved the game to a file, open the file on the first screen.',
  discarded: 'This game was deleted in another tab',
  'discarded-words':
    'It is no longer stored on this device, and stays here only until you leave this page. You can store it again and continue.',
  elsewhere: 'This game is open in another tab',
  'elsewhere-words':
    'Only one tab can continue, so that the two do not overwrite each other. No move is lost. If you continue here, the other tab stops.',
  'go-on-here': 'Continue here',
  'go-back': 'You have continued this game',
  'go-back-words':
    'This device has the same game at a later point than the link. You can continue at that later point. Or start from the link as a separate game, and keep both.',
  'go-back-yes': 'Start from the link',
  'go-back-no': 'Continue at the later point',
  chairs: '{$scenario}: delegations',
  table: 'The table',
  ending: '{$scenario}: ending',
  'takes-device': '{$party :party style=name} takes the device',
  'hand-over': 'Hand the device to {$party :party style=name}',
  'hand-over-words':
    'The next screens are only for that delegation: its mandate, its letters and its beliefs. Everyone else should look away.',
  'pass-on': 'Or pass the game on with a link',
  'speak-for': 'I play {$party :party style=name}',
} as const;
