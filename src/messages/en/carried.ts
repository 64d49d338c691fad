/** A scenario that a link brings, or names the place of; and how one is handed on. */
export const carried = {
  tried: 'You are trying a scenario that you write in the workshop, as it is now.',
  'back-to-text': 'Back to the text',
  'not-from-parley': 'This scenario came by a link. It is not from Parley: whoever made the link wrote it.',
  shortened:
    'The link had no room for all of it: sources and pictures may be missing, and texts that end with … were cut. Its rules and numbers are whole.',
  'for-now': 'It is here for this visit only.',
  keep: 'Keep it on this device',

  elsewhere: 'The scenario is somewhere else',
  'elsewhere-words':
    'This link names the place of a scenario file. It is not from Parley, and nothing is fetched until you say so. Whoever runs that place then sees that somebody asks for the file.',
  fetch: 'Fetch the file from there',
  fetching: 'Fetching the file …',
  'fetch-again': 'Try again',

  'no-answer':
    'No file came from there. The place may be offline, send you on to another one, or not let other pages read its files. Ask whoever sent the link for the file.',
  'not-there': 'There is no such file at that place any more. Ask whoever sent the link for the file.',
  'too-big': 'What lies there is too big to be a scenario.',
  'too-slow': 'The place has not answered in time. Try again later, or ask whoever sent the link for the file.',
  'not-text': 'What lies there is no text, so it is no scenario.',

  unusable: 'The scenario of this link cannot be used',
  unreadable: 'This link is damaged: the scenario in it cannot be read. Ask for it again, or paste it whole.',
  'not-playable':
    'What the link brings is no scenario that can be played here. Faults found: {$errors :count}. Ask whoever sent the link for the file.',
  'other-scenario':
    'What came is the scenario “{$id}”, and the link is for “{$wanted}”. Ask whoever sent the link for the right file.',
  'other-rules':
    'What came is a scenario “{$id}” with other rules or numbers than the game of this link was played by. Ask whoever sent the link for the file as it was then.',
  'other-file': 'That file is of the scenario “{$id}”. This link needs the one called “{$wanted}”.',
  'other-here': 'Another version of the scenario is here',
  'other-here-words':
    'The game of this link was played by a scenario “{$id}” with other rules or numbers than the one on this device. Choose the file as it was then, and the link opens. Or see what the link says of the ending.',
  'see-recorded': 'See what the link says',

  'in-link-whole': 'It carries the scenario, too: whoever opens it needs no file.',
  'in-link-shortened':
    'It carries the scenario, too, but had no room for all of it: sources are left out, and long texts are cut. Hand out the file to those who should read them.',
  'in-link-named': 'It names the place of the scenario’s file, from where the page fetches it once somebody agrees.',
  'in-link-missing':
    'The scenario has no room in it: whoever opens the link needs its file, too. Hand it out with the link.',
  'save-file': 'Save the scenario’s file',
} as const;
