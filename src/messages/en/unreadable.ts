/** Why a file cannot be read as what it should be, by code. */
export const unreadable = {
  'empty-file': 'The file is empty. A scenario starts with "format: 1".',
  'file-too-big': 'The file is too big: the limit is {$most :count} characters, and it has {$has :count}.',
  'file-too-big.bytes': 'The file is far too big for a scenario. Did you choose the right one?',
  'file-too-big.nodes': 'The file has more than {$most :count} keys and values, which is the limit for a scenario.',
  'forbidden-character': 'This invisible or damaged character ({$character}) is not allowed in a scenario file.',
  'forbidden-character.return': 'This carriage return (\\\\r) is not allowed inside a text.',
  'not-text': 'This file is not UTF-8 text. Save it as plain text in UTF-8, with a name that ends in .yaml.',
  'not-text.word':
    'This file comes from a word processor. Save it there as plain text in UTF-8, with a name that ends in .yaml.',
  'not-text.pdf': 'This is a PDF file. A scenario is a plain text file with a name that ends in .yaml.',
  'not-text.rtf': 'This file is formatted text (RTF). Save it as plain text in UTF-8, with a name that ends in .yaml.',
  'not-text.html': 'This is a web page. Download the file itself, or copy its text into a plain editor.',
  'not-text.utf-16':
    'This text is saved in UTF-16, which is not supported. Save it as UTF-8: editors offer the encoding under "Save as".',
  'not-text.older':
    'This text is saved in an older encoding: "{$character}" is not valid UTF-8 here. Save it as UTF-8: editors offer the encoding under "Save as".',
  'too-deep':
    'Lists and blocks are nested more than {$most :count} levels deep here, which is the limit for a scenario.',
  'several-documents': 'A second document starts here ("---"). A scenario file contains only one.',
  alias: 'A scenario file has no anchors or aliases (& and *). Write out the value, or put the text in quotes.',
  'bad-key': 'A key must be a word followed by a colon, such as "title:".',
  'duplicate-key': 'The key "{$key}" appears a second time in the same block.',
  'not-a-map': 'A scenario is a block of keys, each followed by a colon. It starts with "format: 1".',

  syntax: 'This is not valid YAML. Check the spaces, colons, quotes and brackets around here.',
  'syntax.indent': 'The indentation of this line does not match the lines around it.',
  'syntax.tab': 'There is a tab here. Indent with spaces only.',
  'syntax.not-closed': 'A quote, bracket, comma or colon is missing here.',
  'syntax.unexpected':
    'This is not expected here. Perhaps there is an extra bracket, or a special character that needs quotes.',
  'syntax.two-colons': 'There are two colons in one line. A text that contains a colon needs quotes.',
  'syntax.block-in-brackets': 'A list with hyphens, or a block, is not allowed inside brackets or braces.',
  'syntax.no-colon': 'A colon is missing after the key "{$key}".',
  'syntax.no-space': 'A space is missing after the colon of "{$key}".',
  'syntax.line-without-colon':
    'This line has no colon. Either a key is missing, or the text before it runs on too far.',
  'syntax.first-sign': 'A text that starts with "{$sign}" needs quotes, because the sign has a special meaning here.',
  'syntax.bad-start': 'Text cannot start with this character. Put the text in quotes.',
  'syntax.backslash': 'This backslash has no meaning inside double quotes. Use single quotes.',
  'syntax.tag': 'A word that starts with an exclamation mark is a tag, which is not allowed in a scenario file.',
  'syntax.star':
    'An asterisk starts an alias, which is not allowed in a scenario file. Put a text that starts with one in quotes.',
  'syntax.long-key': 'This key is far too long. Perhaps a line break is missing.',
  'syntax.percent-sign': 'A line that starts with a percent sign is not allowed in a scenario file.',
  'syntax.no-break-space': `
    .input {$lines :count}
    .match $lines
    one {{There are no-break spaces here, which word processors insert. Replace them with normal spaces.}}
    *   {{There are no-break spaces here, which word processors insert. Replace them with normal spaces. They are in {$lines} lines.}}`,
  'syntax.other-hyphen': `
    .input {$lines :count}
    .match $lines
    one {{A list entry starts with a hyphen (-), not with "{$sign}", which word processors insert.}}
    *   {{A list entry starts with a hyphen (-), not with "{$sign}", which word processors insert. It is in {$lines} lines.}}`,
  'syntax.too-far-in': `
    .input {$wanted :count}
    .match $wanted
    one {{This line is indented further than the line above, which is already complete. Start it with {$wanted} space; it has {$has :count}.}}
    *   {{This line is indented further than the line above, which is already complete. Start it with {$wanted} spaces; it has {$has :count}.}}`,
  'syntax.out-of-line': `
    .input {$wanted :count}
    .match $wanted
    one {{This line is not aligned with the lines around it. Start it with {$wanted} space; it has {$has :count}.}}
    *   {{This line is not aligned with the lines around it. Start it with {$wanted} spaces; it has {$has :count}.}}`,
  'syntax.joined-entry': `
    .input {$wanted :count}
    .match $wanted
    one {{This entry is indented further than its list, so it is read as part of the text above. Start the line with {$wanted} space; it has {$has :count}.}}
    *   {{This entry is indented further than its list, so it is read as part of the text above. Start the line with {$wanted} spaces; it has {$has :count}.}}`,
  'syntax.missing-hyphen':
    'A hyphen is missing at the start of this line, which begins a list entry like the lines around it.',
  'syntax.hyphen-space': 'A space is missing after this hyphen.',
  'syntax.runs-on': 'The text of "{$key}" continues in this line, which must be indented further.',
  'syntax.not-indented': 'The text of "{$key}" is in the lines below, which must be indented further.',
  'syntax.curly-quotes': 'These are curly quotes, which word processors insert. Use straight quotes.',
  'syntax.open-quote': 'The quote ({$sign}) that opens here is never closed.',
  'syntax.quotes-in-quotes': 'There are quotes inside this quoted text, and the second one ends it too early.',
  'syntax.open-bracket': 'The bracket ({$sign}) that opens here is never closed by "{$closing}".',
  'syntax.bracket-too-many': 'There is an extra "{$sign}" here. Delete it.',
  'syntax.missing-comma': 'A comma is missing before "{$key}". Inside brackets, values are separated by commas.',
  'syntax.comment': 'A comment starts with a number sign (#), not with "{$sign}".',
  'syntax.fence': 'This line marks a block of code in a chat or on a web page and is not part of the file. Delete it.',
} as const;
