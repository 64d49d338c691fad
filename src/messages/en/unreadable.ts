/** Why a file cannot be read as what it should be, by code. */
export const unreadable = {
  'empty-file': 'The file is empty: a scenario starts with "format: 1".',
  'file-too-big': 'The file is too big: it may have {$most :count} characters and has {$has :count}.',
  'file-too-big.bytes': 'The file is far too big for a scenario. Did you choose the right one?',
  'file-too-big.nodes': 'The file holds more than {$most :count} keys and values, which is too many for a scenario.',
  'forbidden-character':
    'There is an invisible or damaged character here ({$character}), which a scenario file may not hold.',
  'forbidden-character.return': 'There is a carriage return (\\\\r) here, which no text holds.',
  'not-text': 'This is no text in UTF-8. Save it as plain text in UTF-8, with a name that ends in .yaml.',
  'too-deep': 'Lists and blocks are nested more than {$most :count} deep here; a scenario never is.',
  'several-documents': 'A second document starts here ("---"): a scenario file holds one only.',
  alias:
    'Anchors and aliases (& and *) are not used in a scenario file: write the value out, or put the text in quotes.',
  'bad-key': 'A key must be a word before a colon, such as "title:".',
  'duplicate-key': '"{$key}" stands here a second time in the same block.',
  'not-a-map': 'A scenario is a block of keys, each with a colon: it starts with "format: 1".',

  syntax: 'This cannot be read as YAML: look at the spaces, colons, quotes and brackets around here.',
  'syntax.indent': 'The spaces at the start of this line do not fit the lines around it.',
  'syntax.tab': 'A tab stands where spaces are wanted: indent with spaces only.',
  'syntax.not-closed': 'Something is not closed or separated here: a quote, a bracket, a comma or a colon is missing.',
  'syntax.unexpected': 'This does not fit here: perhaps a bracket too many, or a special character that needs quotes.',
  'syntax.two-colons': 'There are two colons in one line: put text that holds a colon in quotes.',
  'syntax.block-in-brackets': 'A list with hyphens, or a block, cannot stand inside brackets or braces.',
  'syntax.no-colon': 'This line has no colon, or its text runs on where a new key is wanted.',
  'syntax.first-sign': 'Text cannot start with this character: put it in quotes.',
  'syntax.backslash': 'There is a backslash in this quoted text that means nothing: use single quotes.',
  'syntax.tag': 'Words that start with an exclamation mark are tags, which a scenario file does not use.',
  'syntax.star':
    'A star starts a repeat ("alias"), which a scenario file does not use: put text that starts with it in quotes.',
  'syntax.long-key': 'This key is far too long: perhaps a line break is missing.',
  'syntax.percent-sign': 'Lines that start with a percent sign are not used in a scenario file.',
  'syntax.no-break-space':
    'There are no-break spaces at the start of this line, as word processors write them: delete them and type spaces.',
  'syntax.other-hyphen':
    'An entry of a list starts with a hyphen (-), not with "{$sign}", as word processors write it.',
  'syntax.too-far-in':
    'This line stands further in than the line above, which is whole already: take spaces away at its start.',
  'syntax.missing-hyphen':
    'A hyphen is missing at the start of this line: it begins an entry of a list, as those below do.',
} as const;
