/** Screens with one thing to say, and the question which of two games is meant. */
export const notice = {
  'link-unreadable': 'This link cannot be opened',
  'without-scenario': 'The scenario of this link is not here',
  'without-scenario-words':
    'It needs the scenario “{$id}”. Choose its file below, and the link opens. If you have no file, ask whoever sent the link.',
  'open-in-parley': 'Open in Parley',
  over: 'The talks are over',
  unfinished: 'A game that is not over',
  'unfinished-words': 'Somebody stopped in the middle of it. You can go on with it here, in the same chair.',
  'go-on-with-it': 'Go on with it',
  replaying: 'A shared game',
  'replaying-words':
    '“{$title}” is being played again here, move by move, to see whether it comes to the ending that the link says.',
  'link-says': 'What the link says',
  'link-says-note': 'Nobody has checked this yet: the game is being played again.',
  replayed: 'Played again',
  /** `label`: what the scenario's author calls a round. */
  'replayed-up-to': '{$label :list at=start} {$round :count} of {$count :count}',
  'no-scenario': 'No such scenario',
  'no-scenario-words': 'There is no scenario “{$id}” here. If it is in a file, open the file on the first screen.',
  'no-seed': 'There is no game of this number',
  'no-seed-words':
    'The address asks for game {$asked}, and the last one is {$last}. Ask for the address again, or choose a chair in a new game.',
  'choose-chair': 'Choose a chair',
  'no-game': 'No game is going on',
  'no-game-words': 'Choose a scenario and a chair first.',
  stranded: 'This game cannot be gone on with',
  'no-such-game': 'This game is not kept here',
  'no-such-game-words':
    'It was deleted, or the browser has lost what it kept for this page. If you have saved it to a file, open the file on the first screen.',
  discarded: 'This game was deleted in another tab',
  'discarded-words':
    'It is no longer kept on this device, and stands here only until you leave this page. You can keep it after all, and go on.',
  elsewhere: 'This game is open in another tab',
  'elsewhere-words':
    'So that the two do not overwrite each other, only one of them goes on. No move is lost. You can go on here: then the other tab stops.',
  'go-on-here': 'Go on here',
  'go-back': 'You have played on in this game',
  'go-back-words':
    'This device has the same game, and further on than the link. You can go on where you are in it. Or play from the link as a game of its own: then you have both.',
  'go-back-yes': 'Play from the link',
  'go-back-no': 'Go on where I am',
  chairs: '{$scenario}: chairs',
  table: 'The table',
  ending: '{$scenario}: ending',
  'takes-device': '{$party :party style=name} takes the device',
  'hand-over': 'Hand the device to {$party :party style=name}',
  'hand-over-words':
    'What comes next is for that delegation alone: its mandate, its letters, what it believes. Everybody else looks away.',
  'pass-on': 'Or pass the game on by a link',
  'speak-for': 'I speak for {$party :party style=name}',
} as const;
