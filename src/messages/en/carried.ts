/** A scenario that a link brings, or names the place of; and how one is handed on. */
export const carried = {
  tried: 'You are trying out your scenario from the workshop, as it is now.',
  'back-to-text': 'Back to the text',
  'not-from-parley': 'This scenario came with a link. The author of the link wrote it, not Parley.',
  shortened:
    'The whole scenario did not fit into the link: sources and pictures may be missing, and texts that end with … were cut. Its rules and numbers are complete.',
  'for-now': 'It is here for this visit only.',
  keep: 'Keep it on this device',

  elsewhere: 'The scenario is stored elsewhere',
  'elsewhere-words':
    'This link gives the address of a scenario file. It is not from Parley, and nothing is loaded until you agree. The owner of that address can then see that the file was requested.',
  fetch: 'Load the file from there',
  fetching: 'Loading the file …',
  'fetch-again': 'Try again',

  'no-answer':
    'No file arrived. The address may be offline, redirect to another one, or not let other pages read its files. Ask the sender of the link for the file.',
  'not-there': 'The file is no longer at that address. Ask the sender of the link for it.',
  'too-big': 'The file there is too big for a scenario.',
  'too-slow': 'The address did not answer in time. Try again later, or ask the sender of the link for the file.',
  'not-text': 'The file there is not text, so it is not a scenario.',

  unusable: 'The scenario of this link cannot be used',
  unreadable: 'This link is damaged: its scenario cannot be read. Ask for the link again, or paste all of it.',
  'not-playable':
    'The scenario in this link cannot be played. Errors: {$errors :count}. Ask the sender of the link for the file.',
  'other-scenario':
    'This is the scenario “{$id}”, but the link is for “{$wanted}”. Ask the sender of the link for the right file.',
  'other-rules':
    'This version of the scenario “{$id}” has different rules or numbers from the game in the link. Ask the sender of the link for the version that was played.',
  'other-file': 'That file is the scenario “{$id}”. This link needs “{$wanted}”.',
  'other-here': 'A different version of the scenario',
  'other-here-words':
    'The game in this link was played with a version of “{$id}” that has different rules or numbers from the one on this device. Choose the file of that version to open the link. Or see what the link says about the ending.',
  'see-recorded': 'See what the link says',

  'in-link-whole': 'It contains the scenario, too: the recipient needs no file.',
  'in-link-shortened':
    'It contains a shortened scenario: sources are left out, and long texts are cut. Hand out the file to anyone who should read them.',
  'in-link-named': 'It gives the address of the scenario’s file. The page loads the file once the recipient agrees.',
  'in-link-missing': 'The scenario does not fit into the link. Send its file as well.',
  'save-file': 'Save the scenario’s file',
} as const;
