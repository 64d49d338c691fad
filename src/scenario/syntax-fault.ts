import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Fault } from './faults/fault.ts';

const FAULTS: Readonly<Record<string, Fault>> = {
  BAD_INDENT: { code: 'syntax.indent' },
  TAB_AS_INDENT: { code: 'syntax.tab' },
  MISSING_CHAR: { code: 'syntax.not-closed' },
  UNEXPECTED_TOKEN: { code: 'syntax.unexpected' },
  BLOCK_AS_IMPLICIT_KEY: { code: 'syntax.two-colons' },
  BLOCK_IN_FLOW: { code: 'syntax.block-in-brackets' },
  MULTILINE_IMPLICIT_KEY: { code: 'syntax.line-without-colon' },
  BAD_SCALAR_START: { code: 'syntax.bad-start' },
  BAD_DQ_ESCAPE: { code: 'syntax.backslash' },
  TAG_RESOLVE_FAILED: { code: 'syntax.tag' },
  BAD_ALIAS: { code: 'syntax.star' },
  KEY_OVER_1024_CHARS: { code: 'syntax.long-key' },
  BAD_DIRECTIVE: { code: 'syntax.percent-sign' },
};

/** Maps an error of the YAML parser to a fault for the author. */
export function syntaxFault(error: YAMLParseError | YAMLWarning): Fault {
  return FAULTS[error.code] ?? { code: 'syntax' };
}
