import type { YAMLParseError, YAMLWarning } from 'yaml';

const SENTENCES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'The spaces at the start of this line do not fit the lines around it.',
  TAB_AS_INDENT: 'A tab stands where spaces are wanted: indent with spaces only.',
  MISSING_CHAR: 'Something is not closed or separated here: a quote, a bracket, a comma or a colon is missing.',
  UNEXPECTED_TOKEN: 'This does not fit here: perhaps a bracket too many, or a special character that needs quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'There are two colons in one line: put text that holds a colon in quotes.',
  BLOCK_IN_FLOW: 'A list with hyphens, or a block, cannot stand inside brackets or braces.',
  MULTILINE_IMPLICIT_KEY: 'This line has no colon, or its text runs on where a new key is wanted.',
  BAD_SCALAR_START: 'Text cannot start with this character: put it in quotes.',
  BAD_DQ_ESCAPE: 'There is a backslash in this quoted text that means nothing: use single quotes.',
  TAG_RESOLVE_FAILED: 'Words that start with an exclamation mark are tags, which a scenario file does not use.',
  BAD_ALIAS:
    'A star starts a repeat ("alias"), which a scenario file does not use: put text that starts with it in quotes.',
  KEY_OVER_1024_CHARS: 'This key is far too long: perhaps a line break is missing.',
  BAD_DIRECTIVE: 'Lines that start with a percent sign are not used in a scenario file.',
};

const OTHERWISE = 'This cannot be read as YAML: look at the spaces, colons, quotes and brackets around here.';

/** A plain sentence for an error that the YAML parser reports. */
export function syntaxMessage(error: YAMLParseError | YAMLWarning): string {
  return SENTENCES[error.code] ?? OTHERWISE;
}
