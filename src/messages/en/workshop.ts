/** The workshop: the editor, and the files that are written in it. */
export const workshop = {
  title: 'Workshop',
  'title-of': '{$name}, workshop',
  text: 'The text',
  bench: 'What becomes of it',
  'editor-label':
    'Text of the scenario. Ctrl and space: what may stand here. Alt and Enter: what this means. Tab leaves it.',

  verdict: 'Is there a deal?',
  'verdict-before': 'This is of the last version without errors.',
  hint: 'Ctrl and space: what may stand here. F8: the next error. Ctrl, Shift and M: the list of errors. Ctrl and F: find.',
  problems: 'Errors and remarks',
  'error-in': 'Error, line {$line}',
  'warning-in': 'Remark, line {$line}',
  errors: `
    .input {$errors :count}
    .match $errors
    one {{{$errors} error}}
    *   {{{$errors} errors}}`,
  remarks: `
    .input {$remarks :count}
    .match $remarks
    one {{{$remarks} remark}}
    *   {{{$remarks} remarks}}`,
  'no-problems': 'No errors',
  reading: 'Reading …',
  use: 'Use “{$text}”',
  outline: 'Outline',
  where: 'Where you are',

  needed: '"{$word}" must be there.',
  optional: '"{$word}" may be left out.',
  'names-thing': '"{$word}": {$name}.',
  about: '{$about}.',
  'one-of-words': 'Write {$words :list by=or}.',
  'number-between': 'A number from {$least} to {$most}.',
  'most-characters': 'At most {$most :count} characters.',
  'nothing-to-explain': 'There is nothing to say of this word.',

  home: 'All texts',
  'open-file': 'Open a file',
  save: 'Save to file',
  history: 'History',
  'kept-saved': 'As in your file',
  'kept-changed': 'Changed since you saved it to your file. Kept on this device.',
  'kept-no-file': 'Kept on this device. Not saved to a file yet.',
  keeping: 'Keeping it …',
  'until-left': 'Not kept on this device: save it to a file before you leave.',
  'until-left-words':
    'This browser has no room, or lets us keep nothing. What you write lasts until you close or reload this page. Save it to a file.',
  parted: 'Another window has changed it. Choose which one holds.',
  'parted-words':
    'This text was changed in another window at {$time}. Nothing is lost: whichever you choose, the other is kept in the history.',
  'take-other': 'Use the text of the other window',
  'keep-own': 'Keep the text of this window',
  'disk-newer': 'Your file was changed outside of Parley at {$time}.',
  'take-disk': 'Use the text of the file',
  'keep-this': 'Keep this text',
  'saved-to': 'Saved to {$name}.',
  downloaded: 'Downloaded as {$name}. Look for it among your downloads.',
  'save-failed': 'It could not be saved to {$name}. Your text is still here.',

  'history-heading': 'History of {$name}',
  'history-about': 'What this device has kept of it, the newest first. Older texts are kept further apart.',
  'history-empty': 'There is nothing here yet.',
  'version-opened': 'When you opened it',
  'version-while': 'While you wrote',
  'version-saved': 'Saved to your file',
  'version-elsewhere': 'Of another window or file',
  'version-restored': 'Before you took an earlier text',
  'version-named': '{$name}',
  look: 'Look at it',
  'look-less': 'Close the text',
  restore: 'Use this text',
  'name-version': 'Name the text as it is now',
  'name-version-label': 'A name for it',
  'gone-version': 'This text is not here any more.',

  'files-about':
    'Here you write a scenario of your own. Everything stays on this device, in this browser. The file that you save is the master copy: keep it, and hand it out.',
  'go-on': 'Go on with a text',
  'open-text': 'Open{#hidden} {$name}{/hidden}',
  'changed-at': 'Changed {$time}',
  'saved-at': 'Saved to your file {$time}',
  'never-saved': 'Not saved to a file yet',
  unsaved: 'has changes that your file lacks',
  delete: 'Delete{#hidden} {$name}{/hidden}',
  deleted: '{$name} is deleted. It can be had back for 30 days.',
  'undo-delete': 'Get it back{#hidden}: {$name}{/hidden}',
  start: 'Begin a new one',
  'start-template': 'Begin{#hidden} with {$title}{/hidden}',
  copies: 'Or change a copy of one from Parley',
  'copy-of': 'Take a copy{#hidden} of {$title}{/hidden}',
  'open-heading': 'Open a file from your disk',
  'open-about': 'A text file with a name that ends in .yaml. You can also drag it onto this page.',
  'open-unread': '{$name} could not be read, because a part of this page did not load. Try again when you are online.',
  'open-refused': '{$name} cannot be opened.',
  'lost-heading': 'This browser has lost something',
  'lost-unsaved': '{$name}: changed {$time}, never saved to a file. Parley cannot bring it back.',
  'lost-since':
    '{$name}: all that you changed after {$time}, when you saved it to a file. What you saved then is in your file.',
  'lost-nothing': '{$name}: nothing is lost. You saved it to a file {$time}; open that.',
  'lost-why':
    'Browsers delete what pages keep when they are told to, when room is short, or after some weeks without a visit.',
  'lost-seen': 'I have read this',
  missing: 'This text is not on this device',
  'missing-words':
    'It may lie in another browser or on another device, or this browser has deleted it. If you saved it to a file, open that file: all that you saved is in it.',
  'to-files': 'To your texts',
  lasting: 'Ask the browser to keep them',
  'lasting-yes': 'This browser has promised to keep them until you delete them.',
  'lasting-no': 'This browser has not promised to keep them. Save your texts to files.',
} as const;
