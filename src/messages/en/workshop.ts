/** The workshop: the editor, and the files that are written in it. */
export const workshop = {
  title: 'Workshop',
  'title-of': '{$name}, workshop',
  text: 'The file',
  bench: 'Preview and checks',
  'editor-label':
    'Text of the scenario. Ctrl and space: suggestions. Alt and Enter: explain this word. Tab leaves the text.',

  verdict: 'Is there a deal?',
  'verdict-before': 'This refers to the last version without errors.',
  hint: 'Ctrl and space: suggestions. F8: next error. Ctrl, Shift and M: list of errors. Ctrl and F: find.',
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

  needed: '"{$word}" is required.',
  optional: '"{$word}" is optional.',
  'names-thing': '"{$word}": {$name}.',
  about: '{$about}.',
  'one-of-words': 'Write {$words :list by=or}.',
  'number-between': 'A number from {$least} to {$most}.',
  'most-characters': 'At most {$most :count} characters.',
  'nothing-to-explain': 'There is no explanation for this word.',

  home: 'All scenarios',
  'open-file': 'Open a file',
  save: 'Save to file',
  history: 'History',
  'kept-saved': 'Same as in your file',
  'kept-changed': 'Changed since you saved your file. Stored on this device.',
  'kept-no-file': 'Stored on this device. Not saved to a file yet.',
  keeping: 'Saving…',
  'until-left': 'Not stored on this device: save it to a file before you leave.',
  'until-left-words':
    'This browser has no space left or does not allow storage. Your work is lost when you close or reload this page, so save it to a file.',
  parted: 'This scenario was changed in another window. Choose which version to keep.',
  'parted-words':
    'This scenario was changed in another window at {$time}. Nothing is lost: the version that you do not choose stays in the history.',
  'take-other': 'Use the version of the other window',
  'keep-own': 'Keep the version of this window',
  'disk-newer': 'Your file was changed outside of Parley at {$time}.',
  'take-disk': 'Use the version in the file',
  'keep-this': 'Keep this version',
  'saved-to': 'Saved to {$name}.',
  downloaded: 'Downloaded as {$name}. You will find it among your downloads.',
  'save-failed': 'Could not save to {$name}. Your scenario is still here.',

  'history-heading': 'History of {$name}',
  'history-about': 'Versions that this device has stored, newest first. There are fewer of the older ones.',
  'history-empty': 'There are no versions yet.',
  'version-opened': 'When you opened it',
  'version-while': 'While you were writing',
  'version-saved': 'Saved to your file',
  'version-elsewhere': 'From another window or file',
  'version-restored': 'Before you restored an older version',
  'version-named': '{$name}',
  look: 'Show',
  'look-less': 'Hide',
  restore: 'Restore this version',
  'name-version': 'Name the current version',
  'name-version-label': 'Name of the version',
  'gone-version': 'This version is no longer stored.',

  'files-about':
    'Here you write your own scenarios. They stay on this device, in this browser. The file that you save is the master copy: keep it, and share it.',
  'go-on': 'Continue a scenario',
  'open-text': 'Open{#hidden} {$name}{/hidden}',
  'changed-at': 'Changed {$time}',
  'saved-at': 'Saved to your file {$time}',
  'never-saved': 'Not saved to a file yet',
  unsaved: 'has changes that are not in your file',
  delete: 'Delete{#hidden} {$name}{/hidden}',
  deleted: '{$name} was deleted. You can restore it for 30 days.',
  'undo-delete': 'Restore{#hidden}: {$name}{/hidden}',
  start: 'Start a new scenario',
  'start-template': 'Start{#hidden} with {$title}{/hidden}',
  copies: 'Or change a copy of a scenario from Parley',
  'copy-of': 'Copy{#hidden} {$title}{/hidden}',
  'open-heading': 'Open a file from your device',
  'open-about': 'A text file whose name ends in .yaml. You can also drag it onto this page.',
  'open-unread': '{$name} could not be read because a part of this page did not load. Try again when you are online.',
  'open-refused': '{$name} cannot be opened.',
  'lost-heading': 'This browser has lost data',
  'lost-unsaved': '{$name}: last changed {$time}, never saved to a file. Parley cannot restore it.',
  'lost-since':
    '{$name}: all changes after {$time}, when you last saved it to a file. Your file has everything up to then.',
  'lost-nothing': '{$name}: nothing is lost. You saved it to a file {$time}; open that file.',
  'lost-why': 'Browsers delete stored data on request, when space is short, or after some weeks without a visit.',
  'lost-seen': 'OK',
  missing: 'This scenario is not on this device',
  'missing-words':
    'It may be in another browser or on another device, or this browser has deleted it. If you saved it to a file, open that file.',
  'to-files': 'To your scenarios',
  lasting: 'Ask the browser to keep them',
  'lasting-yes': 'This browser has promised to keep them until you delete them.',
  'lasting-no': 'This browser has not promised to keep them. Save your scenarios to files.',
} as const;
