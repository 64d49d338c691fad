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
  'not-text.word':
    'This is a file of a word processor. Save it there as plain text in UTF-8, with a name that ends in .yaml.',
  'not-text.pdf': 'This is a PDF file: a scenario is a plain text file, with a name that ends in .yaml.',
  'not-text.rtf':
    'This is rich text, with marks for fonts and lines. Save it as plain text in UTF-8, with a name that ends in .yaml.',
  'not-text.html': 'This is a web page. Download the file itself, or copy its text into a plain editor.',
  'not-text.utf-16':
    'This text is saved in UTF-16, which is not read here. Save it again as UTF-8: editors ask for the encoding when you choose "Save as".',
  'not-text.older':
    'This text is saved in an older encoding: "{$character}" here is not written as UTF-8 has it. Save it again as UTF-8: editors ask for the encoding when you choose "Save as".',
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
  'syntax.two-colons': 'There are two colons in one line: a text that holds a colon goes in quotes.',
  'syntax.block-in-brackets': 'A list with hyphens, or a block, cannot stand inside brackets or braces.',
  'syntax.no-colon': 'A colon is missing after the key "{$key}".',
  'syntax.no-space': 'A space is missing after the colon of "{$key}".',
  'syntax.line-without-colon': 'This line has no colon, or its text runs on where a new key is wanted.',
  'syntax.first-sign': 'A text that starts with "{$sign}" goes in quotes: the sign means something else here.',
  'syntax.bad-start': 'Text cannot start with this character: put it in quotes.',
  'syntax.backslash': 'There is a backslash in this quoted text that means nothing: use single quotes.',
  'syntax.tag': 'Words that start with an exclamation mark are tags, which a scenario file does not use.',
  'syntax.star':
    'A star starts a repeat ("alias"), which a scenario file does not use: put text that starts with it in quotes.',
  'syntax.long-key': 'This key is far too long: perhaps a line break is missing.',
  'syntax.percent-sign': 'Lines that start with a percent sign are not used in a scenario file.',
  'syntax.no-break-space': `
    .input {$lines :count}
    .match $lines
    one {{There are no-break spaces here, as word processors write them: delete them and type spaces.}}
    *   {{There are no-break spaces here, as word processors write them: delete them and type spaces. {$lines} lines have them.}}`,
  'syntax.other-hyphen': `
    .input {$lines :count}
    .match $lines
    one {{An entry of a list starts with a hyphen (-), not with "{$sign}", as word processors write it.}}
    *   {{An entry of a list starts with a hyphen (-), not with "{$sign}", as word processors write it. {$lines} lines have such a sign.}}`,
  'syntax.too-far-in': `
    .input {$wanted :count}
    .match $wanted
    one {{This line stands further in than the line above, which is whole already. Start it with {$wanted} space; it has {$has :count}.}}
    *   {{This line stands further in than the line above, which is whole already. Start it with {$wanted} spaces; it has {$has :count}.}}`,
  'syntax.out-of-line': `
    .input {$wanted :count}
    .match $wanted
    one {{This line does not stand in line with those around it. Start it with {$wanted} space; it has {$has :count}.}}
    *   {{This line does not stand in line with those around it. Start it with {$wanted} spaces; it has {$has :count}.}}`,
  'syntax.joined-entry': `
    .input {$wanted :count}
    .match $wanted
    one {{This entry stands further in than its list, so that it is read as more of the text above. Start the line with {$wanted} space; it has {$has :count}.}}
    *   {{This entry stands further in than its list, so that it is read as more of the text above. Start the line with {$wanted} spaces; it has {$has :count}.}}`,
  'syntax.missing-hyphen':
    'A hyphen is missing at the start of this line: it begins an entry of a list, as others beside it do.',
  'syntax.hyphen-space': 'A space is missing after this hyphen.',
  'syntax.runs-on': 'The text of "{$key}" goes on in this line, which must stand further in for that.',
  'syntax.not-indented': 'The text of "{$key}" stands in the lines below it, which must be further in for that.',
  'syntax.curly-quotes': 'These are curly quotes, as word processors write them: straight ones are wanted.',
  'syntax.open-quote': 'A quote ({$sign}) opens here and is not closed.',
  'syntax.quotes-in-quotes': 'There are quotes inside this text, and the second one ends it too early.',
  'syntax.open-bracket': 'A bracket opens here ({$sign}) and is not closed by "{$closing}".',
  'syntax.bracket-too-many': 'There is a "{$sign}" too many here: take it away.',
  'syntax.missing-comma': 'A comma is missing before "{$key}": inside brackets one stands after every value.',
  'syntax.comment': 'A comment starts with a number sign (#), not with "{$sign}".',
  'syntax.fence':
    'This line marks a block of code in a chat or a web page, and does not belong to the file: delete it.',
} as const;
